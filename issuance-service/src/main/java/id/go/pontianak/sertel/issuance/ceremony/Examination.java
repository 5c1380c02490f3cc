package id.go.pontianak.sertel.issuance.ceremony;

import id.go.pontianak.sertel.issuance.domain.CheckOutcome;
import id.go.pontianak.sertel.issuance.domain.OwnerCertificate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of looking at a certificate.
 *
 * @param certificate null if it could not be read
 * @param checks all that were made; that of the revocation is not if its list is not to be had
 */
record Examination(@Nullable OwnerCertificate certificate, List<CheckOutcome> checks) {}
