/** Step 5 of the procedure as pure functions: no clock, no ids, no framework. */
@NullMarked
package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.NullMarked;
