/** What officials and auditors may see of messages: that they were sent, not what they said. */
@NullMarked
package id.go.pontianak.sertel.notification.web;

import org.jspecify.annotations.NullMarked;
