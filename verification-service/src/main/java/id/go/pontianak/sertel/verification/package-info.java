/** Step 5: the Verifikator checks that a dossier is complete and sends it to BSrE. */
@NullMarked
package id.go.pontianak.sertel.verification;

import org.jspecify.annotations.NullMarked;
