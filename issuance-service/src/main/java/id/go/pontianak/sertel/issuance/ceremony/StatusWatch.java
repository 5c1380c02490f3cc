package id.go.pontianak.sertel.issuance.ceremony;

import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.issuance.PassphraseStep;
import id.go.pontianak.sertel.issuance.authority.Bsre;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.platform.external.Answer;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;

/**
 * Asks BSrE whether the passphrase is set. Its word alone decides; and only its word, heard after
 * the page has expired, ends a ceremony without one.
 */
@Component
class StatusWatch {

    /**
     * Before the ceremony BSrE had approved, but issued nothing. So a certificate that is suspended
     * or revoked by now was issued in between, and the passphrase with it.
     */
    private static final Set<String> ISSUED = Set.of("ISSUE", "SUSPEND", "REVOKE");

    private final PassphraseStep step;
    private final Bsre bsre;
    private final IssuanceProperties properties;
    private final InstantSource clock;

    StatusWatch(
            PassphraseStep step, Bsre bsre, IssuanceProperties properties, InstantSource clock) {
        this.step = step;
        this.bsre = bsre;
        this.properties = properties;
        this.clock = clock;
    }

    void look(InCeremony state) {
        UUID applicationId = state.file().applicationId();
        // Taken before the question: what BSrE says may be older than its arrival, never than this.
        Instant asked = clock.instant();
        switch (bsre.status(state.file().owner().nik())) {
            case Answer.Given<String>(String status) ->
                    step.recordStatus(
                            applicationId,
                            state.ceremony().returnState(),
                            ISSUED.contains(status),
                            asked,
                            next(state));
            case Answer.Refused<String> _, Answer.NotSent<String> _, Answer.Unknown<String> _ ->
                    step.lookAgain(
                            applicationId,
                            asked,
                            clock.instant().plus(properties.statusLooks().longest()));
        }
    }

    /** Never later than the end, so that the last look is made right then. */
    private Instant next(InCeremony state) {
        Instant now = clock.instant();
        Instant next = now.plus(properties.statusLooks().after(state.looks()));
        return next.isAfter(state.endsAt()) && now.isBefore(state.endsAt()) ? state.endsAt() : next;
    }
}
