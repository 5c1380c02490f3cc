/** When owners come to set the passphrase: free slots, and the pages on which they choose. */
@NullMarked
package id.go.pontianak.sertel.issuance.visit;

import org.jspecify.annotations.NullMarked;
