/** Tests of this package. */
@NullMarked
package id.go.pontianak.sertel.issuance.authority;

import org.jspecify.annotations.NullMarked;
