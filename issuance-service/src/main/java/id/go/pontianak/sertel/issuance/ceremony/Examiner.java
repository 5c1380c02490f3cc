package id.go.pontianak.sertel.issuance.ceremony;

import id.go.pontianak.sertel.issuance.authority.ConfiguredTrust;
import id.go.pontianak.sertel.issuance.authority.RevocationLists;
import id.go.pontianak.sertel.issuance.certificate.CertificateCheck;
import id.go.pontianak.sertel.issuance.certificate.CertificateFile;
import id.go.pontianak.sertel.issuance.certificate.Check;
import id.go.pontianak.sertel.issuance.certificate.Expectation;
import id.go.pontianak.sertel.issuance.certificate.Revocation;
import id.go.pontianak.sertel.issuance.domain.CheckOutcome;
import id.go.pontianak.sertel.issuance.domain.Owner;
import id.go.pontianak.sertel.issuance.domain.OwnerCertificate;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Puts together what the certificate check needs: trust, revocation lists, the application. */
@Component
class Examiner {

    private final ConfiguredTrust trust;
    private final RevocationLists lists;
    private final InstantSource clock;

    Examiner(ConfiguredTrust trust, RevocationLists lists, InstantSource clock) {
        this.trust = trust;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * Empty if only the revocation list is missing: that is no fault of the certificate. Beside
     * other faults its check is left out.
     *
     * @param status BSrE's for the owner
     * @throws TemporaryFailure if the anchor cannot be read
     */
    Optional<Examination> examine(String chain, String status, Owner owner) {
        Instant now = clock.instant();
        var file = CertificateFile.read(chain).orElse(null);
        if (file == null) {
            return Optional.of(new Examination(null, CertificateCheck.unreadable()));
        }
        var check = new CertificateCheck(file, trust.current(), now);
        Revocation revocation =
                check.path()
                        .map(path -> lists.of(path, now))
                        .orElseGet(() -> new Revocation.NotToBeKnown("no chain to the anchor"));
        List<CheckOutcome> outcomes =
                check.outcomes(new Expectation(owner.name(), owner.email()), status, revocation);
        return (revocation instanceof Revocation.Unavailable
                        ? withoutRevocation(outcomes)
                        : Optional.of(outcomes))
                .map(told -> new Examination(certificate(file, chain), told));
    }

    /** What can be said without the revocation list; empty if the rest is in order. */
    static Optional<List<CheckOutcome>> withoutRevocation(List<CheckOutcome> outcomes) {
        List<CheckOutcome> rest =
                outcomes.stream()
                        .filter(outcome -> !outcome.check().equals(Check.REVOCATION.name()))
                        .toList();
        return rest.stream().allMatch(CheckOutcome::passed) ? Optional.empty() : Optional.of(rest);
    }

    private static OwnerCertificate certificate(CertificateFile file, String chain) {
        return new OwnerCertificate(
                file.serialNumber(),
                file.issuer(),
                file.owner().getNotBefore().toInstant(),
                file.owner().getNotAfter().toInstant(),
                file.fingerprint(),
                chain);
    }
}
