/** Tests of the package of the same name. */
@NullMarked
package id.go.pontianak.sertel.intake.webhook;

import org.jspecify.annotations.NullMarked;
