/** Tests of drafts by themselves. */
@NullMarked
package id.go.pontianak.sertel.intake.draft;

import org.jspecify.annotations.NullMarked;
