package id.go.pontianak.sertel.issuance.ceremony;

import id.go.pontianak.sertel.issuance.DeliveryStep;
import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.issuance.IssuanceProperties.Looks;
import id.go.pontianak.sertel.issuance.PassphraseStep;
import id.go.pontianak.sertel.issuance.authority.Bsre;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Owner;
import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Step 7 begins: downloads the certificate and has it examined; what cannot be had comes later. One
 * that does not match is looked at again and again, until BSrE has replaced or revoked it.
 */
@Component
class CertificateWatch {

    private static final Logger log = LoggerFactory.getLogger(CertificateWatch.class);

    private static final String REVOKED = "REVOKE";

    private final DeliveryStep step;
    private final PassphraseStep looks;
    private final Bsre bsre;
    private final Examiner examiner;
    private final IssuanceProperties properties;
    private final InstantSource clock;

    CertificateWatch(
            DeliveryStep step,
            PassphraseStep looks,
            Bsre bsre,
            Examiner examiner,
            IssuanceProperties properties,
            InstantSource clock) {
        this.step = step;
        this.looks = looks;
        this.bsre = bsre;
        this.examiner = examiner;
        this.properties = properties;
        this.clock = clock;
    }

    void look(AwaitingCertificate state) {
        Instant begun = clock.instant();
        UUID applicationId = state.file().applicationId();
        Owner owner = state.file().owner();
        Optional<Examination> examination =
                bsre.status(owner.nik()) instanceof Answer.Given<String>(String status)
                        ? examine(owner, status)
                        : Optional.empty();
        if (examination.isPresent()) {
            record(applicationId, examination.get());
        } else {
            log.info("The certificate of {} is examined later", applicationId);
            later(applicationId, begun, properties.certificateLooks(), state.looks());
        }
    }

    void look(Mismatched state) {
        Instant begun = clock.instant();
        UUID applicationId = state.file().applicationId();
        Owner owner = state.file().owner();
        if (bsre.status(owner.nik()) instanceof Answer.Given<String>(String status)) {
            if (status.equals(REVOKED)) {
                step.recordRevoked(applicationId);
                return;
            }
            Optional<Examination> examination = examine(owner, status);
            if (examination.isPresent() && record(applicationId, examination.get())) {
                return;
            }
        }
        later(applicationId, begun, properties.mismatchLooks(), state.looks());
    }

    /** Whether it was news. */
    private boolean record(UUID applicationId, Examination examination) {
        return step.recordCertificate(
                applicationId, examination.certificate(), examination.checks());
    }

    private void later(UUID applicationId, Instant begun, Looks pauses, int looksSoFar) {
        looks.lookAgain(applicationId, begun, clock.instant().plus(pauses.after(looksSoFar)));
    }

    private Optional<Examination> examine(Owner owner, String status) {
        if (bsre.chain(owner.nik()) instanceof Answer.Given<String>(String chain)) {
            try {
                return examiner.examine(chain, status, owner);
            } catch (TemporaryFailure failure) {
                log.warn("A certificate cannot be examined: {}", failure.getMessage());
            }
        }
        return Optional.empty();
    }
}
