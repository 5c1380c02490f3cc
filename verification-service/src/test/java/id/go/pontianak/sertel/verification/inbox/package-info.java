/** The verifier's lists and clock. */
@NullMarked
package id.go.pontianak.sertel.verification.inbox;

import org.jspecify.annotations.NullMarked;
