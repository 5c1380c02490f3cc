/** Tests of the package of the same name. */
@NullMarked
package id.go.pontianak.sertel.intake.batch;

import org.jspecify.annotations.NullMarked;
