/** Tests of this package. */
@NullMarked
package id.go.pontianak.sertel.issuance.ceremony;

import org.jspecify.annotations.NullMarked;
