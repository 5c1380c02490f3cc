/** Signed links for people without a login. */
@NullMarked
package id.go.pontianak.sertel.platform.link;

import org.jspecify.annotations.NullMarked;
