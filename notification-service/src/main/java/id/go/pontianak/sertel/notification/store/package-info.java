/** How messages are stored and found. */
@NullMarked
package id.go.pontianak.sertel.notification.store;

import org.jspecify.annotations.NullMarked;
