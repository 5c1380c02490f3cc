/** The verification service on real infrastructure, and its architecture. */
@NullMarked
package id.go.pontianak.sertel.verification;

import org.jspecify.annotations.NullMarked;
