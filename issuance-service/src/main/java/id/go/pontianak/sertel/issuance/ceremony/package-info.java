/** The passphrase ceremony from its start to BSrE's word, and the examination after it. */
@NullMarked
package id.go.pontianak.sertel.issuance.ceremony;

import org.jspecify.annotations.NullMarked;
