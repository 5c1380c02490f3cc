/** The verifier's pages. */
@NullMarked
package id.go.pontianak.sertel.verification.page;

import org.jspecify.annotations.NullMarked;
