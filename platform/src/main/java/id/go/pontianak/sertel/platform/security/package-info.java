/** Who is calling, by the token's claims, and what every answer's headers say. */
@NullMarked
package id.go.pontianak.sertel.platform.security;

import org.jspecify.annotations.NullMarked;
