/** What intake decides: whether a request is sound, and what is known of each application. */
@NullMarked
package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.NullMarked;
