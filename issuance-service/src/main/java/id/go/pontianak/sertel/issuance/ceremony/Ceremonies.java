package id.go.pontianak.sertel.issuance.ceremony;

import id.go.pontianak.sertel.issuance.CeremonyStart;
import id.go.pontianak.sertel.issuance.PassphraseStep;
import id.go.pontianak.sertel.issuance.authority.Bsre;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.issuance.domain.PassphraseLink;
import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.link.LinkProperties;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import org.springframework.stereotype.Service;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Begins the ceremony: intent, BSrE's page, record, each on its own. As long as BSrE's answer is
 * not known the intent stands, and beginning again asks with the same state for the same page.
 */
@Service
public class Ceremonies {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final PassphraseStep step;
    private final Bsre bsre;
    private final URI returnUrl;
    private final InstantSource clock;

    Ceremonies(PassphraseStep step, Bsre bsre, LinkProperties links, InstantSource clock) {
        this.step = step;
        this.bsre = bsre;
        this.returnUrl =
                URI.create(
                        Objects.requireNonNull(
                                        links.issuanceUrl(), "sertel.links.issuance-url is needed")
                                + "/ceremony/return");
        this.clock = clock;
    }

    /**
     * The page on which the owner types the passphrase.
     *
     * @throws Problem 422 for a wrong code, 409 if it is not the time for it, 503 {@code
     *     BSRE_UNAVAILABLE} if BSrE does not answer
     */
    public PassphraseLink begin(
            UUID applicationId, String identityDocument, String ownerCode, Officer by) {
        return switch (step.begin(applicationId, identityDocument, ownerCode, by)) {
            case CeremonyStart.WrongCode _ ->
                    throw Problem.invalid(List.of(Fault.of("/ownerCode", "WRONG_OWNER_CODE")));
            case CeremonyStart.Begun(InCeremony state) -> page(state);
        };
    }

    private PassphraseLink page(InCeremony state) {
        PassphraseLink known = state.link();
        if (known != null && known.lives(clock.instant())) {
            return known;
        }
        UUID applicationId = state.file().applicationId();
        UUID returnState = state.ceremony().returnState();
        return switch (bsre.passphraseLink(state.file().owner().nik(), returnUrl, returnState)) {
            case Answer.Given<PassphraseLink>(PassphraseLink link) -> {
                if (!step.recordLink(applicationId, returnState, link)) {
                    throw Problem.conflict("CEREMONY_ENDED");
                }
                yield link;
            }
            case Answer.Refused<PassphraseLink> _ -> {
                // Perhaps the passphrase was set already; the status tells.
                Instant now = clock.instant();
                step.lookAgain(applicationId, now, now);
                throw Problem.conflict("BSRE_REFUSED");
            }
            case Answer.NotSent<PassphraseLink> _, Answer.Unknown<PassphraseLink> _ ->
                    throw Problem.unavailable("BSRE_UNAVAILABLE", RETRY_AFTER);
        };
    }
}
