package id.go.pontianak.sertel.verification.authority;

import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.verification.VerificationDesk;
import id.go.pontianak.sertel.verification.authority.CertificateAuthority.Registration;
import id.go.pontianak.sertel.verification.domain.Obstacle;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.Registered;
import id.go.pontianak.sertel.verification.domain.Verification.Submitting;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Answered;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordApproved;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordNotSent;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordRefused;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordRegistered;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordStillWaiting;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordUnknown;
import id.go.pontianak.sertel.verification.domain.VerificationEvent;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.LeftParked;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Reports to the desk what came of asking BSrE, and says when to ask again. */
@Component
class Outcomes {

    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);

    private final VerificationDesk desk;
    private final BackOff retry;
    private final BackOff polling;
    private final int patience;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final RandomGenerator random = RandomGenerator.getDefault();

    Outcomes(
            VerificationDesk desk,
            BsreProperties properties,
            InstantSource clock,
            MeterRegistry meters) {
        this.desk = desk;
        this.retry = properties.retry().backOff();
        this.polling = properties.polling().backOff();
        this.patience = properties.patience();
        this.clock = clock;
        this.meters = meters;
    }

    void registered(AtBsre state, Registration registration) {
        Instant now = clock.instant();
        record(
                state,
                "registered",
                new RecordRegistered(
                        requestId(state),
                        registration.reference(),
                        now,
                        now.plus(polling.after(0, random))));
    }

    void notSent(AtBsre state, Obstacle obstacle) {
        int before = state instanceof Submitting ? state.tries() : 0;
        log.warn("{} was not sent to BSrE: {}", applicationId(state), obstacle);
        record(
                state,
                "not-sent",
                new RecordNotSent(
                        requestId(state),
                        obstacle,
                        clock.instant().plus(retry.after(before, random))));
    }

    /**
     * @param reason for operators, without personal data
     */
    void unknown(AtBsre state, String reason) {
        int before = state instanceof Submitting ? 0 : state.tries();
        log.warn("Whether BSrE has {} is not known: {}", applicationId(state), reason);
        Instant now = clock.instant();
        var decision =
                record(
                        state,
                        "unknown",
                        new RecordUnknown(
                                requestId(state),
                                patience,
                                now,
                                now.plus(retry.after(before, random))));
        if (decision instanceof Decision.Happened<VerificationEvent>(var events)
                && events.getLast() instanceof LeftParked) {
            log.error(
                    "{} is parked: BSrE does not say whether it has request {}",
                    applicationId(state),
                    requestId(state));
        }
    }

    void stillWaiting(Registered state) {
        record(
                state,
                "waiting",
                new RecordStillWaiting(
                        requestId(state),
                        clock.instant().plus(polling.after(state.tries() + 1, random))));
    }

    void approved(Registered state) {
        record(
                state,
                "approved",
                new RecordApproved(requestId(state), Ids.next(), clock.instant()));
    }

    /**
     * @param reason in BSrE's words; null if it gave none
     */
    void refused(AtBsre state, String code, @Nullable String reason) {
        log.info("BSrE refused {}: {}", applicationId(state), code);
        record(
                state,
                "refused",
                new RecordRefused(requestId(state), Ids.next(), code, reason, clock.instant()));
    }

    private Decision<VerificationEvent> record(AtBsre state, String outcome, Answered answer) {
        meters.counter("sertel.bsre.outcomes", "outcome", outcome).increment();
        return desk.record(applicationId(state), answer);
    }

    private static UUID applicationId(AtBsre state) {
        return state.dossier().applicationId();
    }

    private static UUID requestId(AtBsre state) {
        return state.submission().requestId();
    }
}
