/** The rules of step 5 by themselves. */
@NullMarked
package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.NullMarked;
