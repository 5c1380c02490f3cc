/** Tests of this package. */
@NullMarked
package id.go.pontianak.sertel.issuance.web;

import org.jspecify.annotations.NullMarked;
