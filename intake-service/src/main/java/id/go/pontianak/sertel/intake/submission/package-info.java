/** Step 1: how a request, or a correction of one, is taken in with its files kept for good. */
@NullMarked
package id.go.pontianak.sertel.intake.submission;

import org.jspecify.annotations.NullMarked;
