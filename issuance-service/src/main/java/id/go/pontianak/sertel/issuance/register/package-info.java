/** The register of holders (SOP: pencatatan dan pendataan). */
@NullMarked
package id.go.pontianak.sertel.issuance.register;

import org.jspecify.annotations.NullMarked;
