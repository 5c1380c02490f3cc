/** Who calls, by the token's claims. */
@NullMarked
package id.go.pontianak.sertel.platform.security;

import org.jspecify.annotations.NullMarked;
