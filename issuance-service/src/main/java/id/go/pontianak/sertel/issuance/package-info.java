/** Steps 6 and 7: the owner sets the passphrase, the certificate is checked and handed over. */
@NullMarked
package id.go.pontianak.sertel.issuance;

import org.jspecify.annotations.NullMarked;
