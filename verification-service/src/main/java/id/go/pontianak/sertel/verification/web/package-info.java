/** The verifier's interface. */
@NullMarked
package id.go.pontianak.sertel.verification.web;

import org.jspecify.annotations.NullMarked;
