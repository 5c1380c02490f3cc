/** What waits for an official, read from the projected columns. */
@NullMarked
package id.go.pontianak.sertel.disposition.inbox;

import org.jspecify.annotations.NullMarked;
