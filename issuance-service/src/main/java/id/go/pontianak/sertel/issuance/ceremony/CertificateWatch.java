package id.go.pontianak.sertel.issuance.ceremony;

import id.go.pontianak.sertel.issuance.IssuanceDesk;
import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.issuance.authority.Bsre;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.Optional;

/** Step 7 begins: downloads the certificate and has it examined; what cannot be had comes later. */
@Component
class CertificateWatch {

    private static final Logger log = LoggerFactory.getLogger(CertificateWatch.class);

    private final IssuanceDesk desk;
    private final Bsre bsre;
    private final Examiner examiner;
    private final IssuanceProperties properties;
    private final InstantSource clock;

    CertificateWatch(
            IssuanceDesk desk,
            Bsre bsre,
            Examiner examiner,
            IssuanceProperties properties,
            InstantSource clock) {
        this.desk = desk;
        this.bsre = bsre;
        this.examiner = examiner;
        this.properties = properties;
        this.clock = clock;
    }

    void look(AwaitingCertificate state) {
        Optional<Examination> examination = examine(state);
        if (examination.isPresent()) {
            desk.recordCertificate(
                    state.file().applicationId(),
                    examination.get().certificate(),
                    examination.get().checks());
        } else {
            log.info("The certificate of {} is examined later", state.file().applicationId());
            desk.lookAgain(
                    state.file().applicationId(),
                    clock.instant().plus(properties.certificateLooks().after(state.looks())));
        }
    }

    private Optional<Examination> examine(AwaitingCertificate state) {
        String nik = state.file().owner().nik();
        if (bsre.chain(nik) instanceof Answer.Given<String>(String chain)
                && bsre.status(nik) instanceof Answer.Given<String>(String status)) {
            try {
                return examiner.examine(chain, status, state.file().owner());
            } catch (TemporaryFailure failure) {
                log.warn("A certificate cannot be examined: {}", failure.getMessage());
            }
        }
        return Optional.empty();
    }
}
