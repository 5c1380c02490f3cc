/** Tests of the issuance service as a whole. */
@NullMarked
package id.go.pontianak.sertel.issuance;

import org.jspecify.annotations.NullMarked;
