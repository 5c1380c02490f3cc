/** Messages by email. */
@NullMarked
package id.go.pontianak.sertel.notification.mail;

import org.jspecify.annotations.NullMarked;
