/** The mesh's events, as intake says and hears them. */
@NullMarked
package id.go.pontianak.sertel.intake.messaging;

import org.jspecify.annotations.NullMarked;
