/** A stand-in for BSrE: registration, passphrase page, and an authority that issues X.509. */
@NullMarked
package id.go.pontianak.sertel.sandbox.bsre;

import org.jspecify.annotations.NullMarked;
