/** Tests of this package. */
@NullMarked
package id.go.pontianak.sertel.issuance.register;

import org.jspecify.annotations.NullMarked;
