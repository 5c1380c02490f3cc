/** The page by which anyone with the link follows an application. */
@NullMarked
package id.go.pontianak.sertel.intake.tracking;

import org.jspecify.annotations.NullMarked;
