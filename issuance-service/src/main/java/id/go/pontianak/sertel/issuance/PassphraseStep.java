package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.BeginCeremony;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.LookAgain;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordReturn;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordStatus;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent;
import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.issuance.domain.PassphraseLink;
import id.go.pontianak.sertel.platform.time.Ids;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Step 6 while the owner is here. */
@Component
public class PassphraseStep {

    private final IssuanceDesk desk;
    private final IssuanceLinks links;
    private final IssuanceProperties properties;
    private final InstantSource clock;

    PassphraseStep(
            IssuanceDesk desk,
            IssuanceLinks links,
            IssuanceProperties properties,
            InstantSource clock) {
        this.desk = desk;
        this.links = links;
        this.properties = properties;
        this.clock = clock;
    }

    /** The owner is here and says the code; the intent to ask BSrE for its page. */
    public CeremonyStart begin(
            UUID applicationId, String identityDocument, String ownerCode, Officer by) {
        Instant now = clock.instant();
        var outcome =
                desk.act(
                        applicationId,
                        state ->
                                new BeginCeremony(
                                        isOwnerCode(ownerCode, state),
                                        by,
                                        identityDocument,
                                        Ids.random(),
                                        now,
                                        now.plus(properties.ceremonyPatience())));
        return !(outcome.event() instanceof IssuanceEvent.OwnerCodeWrong)
                        && outcome.state() instanceof InCeremony ceremony
                ? new CeremonyStart.Begun(ceremony)
                : new CeremonyStart.WrongCode();
    }

    /** BSrE gave its page; whether the ceremony still goes on. */
    public boolean recordLink(UUID applicationId, UUID returnState, PassphraseLink link) {
        Instant firstLook = clock.instant().plus(properties.statusLooks().first());
        var command = new RecordLink(returnState, link, link.expiresAt(), firstLook);
        return desk.act(applicationId, _ -> command).state() instanceof InCeremony;
    }

    /** The browser is back from BSrE's page, which it may be once; the ceremony's state now. */
    public Arrived recordReturn(UUID applicationId, UUID returnState) {
        return desk.act(applicationId, _ -> new RecordReturn(returnState, clock.instant())).state();
    }

    /** BSrE said where the owner stands; step 6 is done if that is {@code ISSUE}. */
    public void recordStatus(
            UUID applicationId, UUID returnState, boolean issued, Instant asked, Instant lookAt) {
        desk.act(
                applicationId,
                _ -> new RecordStatus(returnState, issued, asked, lookAt, Ids.next()));
    }

    /**
     * BSrE is to be asked (again) at that time.
     *
     * @param begun when it was asked; whoever wanted a look since then gets that one
     */
    public void lookAgain(UUID applicationId, Instant begun, Instant at) {
        desk.act(applicationId, _ -> new LookAgain(begun, at));
    }

    private boolean isOwnerCode(String code, Issuance state) {
        return switch (state) {
            case Invited invited -> links.isOwnerCode(code, invited.invitation());
            case InCeremony ceremony -> links.isOwnerCode(code, ceremony.invitation());
            default -> false;
        };
    }
}
