/** BSrE as it is called from here, and the revocation lists of its authorities. */
@NullMarked
package id.go.pontianak.sertel.issuance.authority;

import org.jspecify.annotations.NullMarked;
