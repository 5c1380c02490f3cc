/** The pages of the Verifikator and of those who read the register. */
@NullMarked
package id.go.pontianak.sertel.issuance.page;

import org.jspecify.annotations.NullMarked;
