/** Tests of this package. */
@NullMarked
package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.NullMarked;
