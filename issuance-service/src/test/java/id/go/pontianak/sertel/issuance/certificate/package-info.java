/** Tests of this package. */
@NullMarked
package id.go.pontianak.sertel.issuance.certificate;

import org.jspecify.annotations.NullMarked;
