/** Tests. */
@NullMarked
package id.go.pontianak.sertel.issuance.messaging;

import org.jspecify.annotations.NullMarked;
