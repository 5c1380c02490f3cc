/** The verifier's lists. */
@NullMarked
package id.go.pontianak.sertel.verification.inbox;

import org.jspecify.annotations.NullMarked;
