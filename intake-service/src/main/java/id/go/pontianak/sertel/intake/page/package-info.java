/** Pages of applicants and of upstream offices. */
@NullMarked
package id.go.pontianak.sertel.intake.page;

import org.jspecify.annotations.NullMarked;
