/** Tests of pages by themselves. */
@NullMarked
package id.go.pontianak.sertel.intake.page;

import org.jspecify.annotations.NullMarked;
