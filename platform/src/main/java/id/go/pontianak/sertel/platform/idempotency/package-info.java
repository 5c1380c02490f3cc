/** The same request sent twice is answered once. */
@NullMarked
package id.go.pontianak.sertel.platform.idempotency;

import org.jspecify.annotations.NullMarked;
