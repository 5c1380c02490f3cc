/** Step 1: how a request becomes an application whose files are kept for good. */
@NullMarked
package id.go.pontianak.sertel.intake.submission;

import org.jspecify.annotations.NullMarked;
