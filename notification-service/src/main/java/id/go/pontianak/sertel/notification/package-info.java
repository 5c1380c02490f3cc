/** Tells applicants and officials what happens, by email and WhatsApp. */
@NullMarked
package id.go.pontianak.sertel.notification;

import org.jspecify.annotations.NullMarked;
