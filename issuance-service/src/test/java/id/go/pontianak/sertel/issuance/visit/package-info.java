/** Tests. */
@NullMarked
package id.go.pontianak.sertel.issuance.visit;

import org.jspecify.annotations.NullMarked;
