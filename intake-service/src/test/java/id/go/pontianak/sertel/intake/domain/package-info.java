/** Tests of the package of the same name. */
@NullMarked
package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.NullMarked;
