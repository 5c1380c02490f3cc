package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.issuance.domain.CheckOutcome;
import id.go.pontianak.sertel.issuance.domain.Delivery;
import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.BeginCeremony;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Collect;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HandOver;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Invite;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.LookAgain;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Receive;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordCertificate;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordPkcs12;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordReturn;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordStatus;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent;
import id.go.pontianak.sertel.issuance.domain.IssuanceFlow;
import id.go.pontianak.sertel.issuance.domain.IssuanceHistory;
import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.issuance.domain.OwnerCertificate;
import id.go.pontianak.sertel.issuance.domain.PassphraseLink;
import id.go.pontianak.sertel.issuance.domain.PickupFlow;
import id.go.pontianak.sertel.issuance.messaging.CaseFiles;
import id.go.pontianak.sertel.issuance.messaging.IssuanceEvents;
import id.go.pontianak.sertel.issuance.register.HolderTable;
import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.platform.inbox.EventDesk;
import id.go.pontianak.sertel.platform.inbox.Inbox;
import id.go.pontianak.sertel.platform.inbox.Incoming;
import id.go.pontianak.sertel.platform.inbox.ReceivedEvent;
import id.go.pontianak.sertel.platform.inbox.Taken;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.WorkUnit;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where steps 6 and 7 happen: reads a case, lets the domain decide, writes state, events and
 * register together. The only class that opens transactions, and it calls nobody outside.
 */
@Service
public class IssuanceDesk implements EventDesk {

    private record Outcome(Issuance state, @Nullable IssuanceEvent event) {}

    private final WorkUnits<Issuance> units;
    private final Inbox<Issuance> inbox;
    private final IssuanceEvents events;
    private final IssuanceLinks links;
    private final IssuanceProperties properties;
    private final InstantSource clock;

    IssuanceDesk(
            WorkUnits<Issuance> units,
            Inbox<Issuance> inbox,
            IssuanceEvents events,
            IssuanceLinks links,
            IssuanceProperties properties,
            InstantSource clock) {
        this.units = units;
        this.inbox = inbox;
        this.events = events;
        this.links = links;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void receive(List<Incoming> batch) {
        inbox.receive(batch, this::take);
    }

    /** Step 6: the owner is asked to come at a time, or at another one. */
    @Transactional
    public Issuance invite(UUID applicationId, Instant at, Officer by) {
        return apply(
                        applicationId,
                        _ -> new Invite(Ids.next(), at, Ids.random(), by, clock.instant()))
                .state();
    }

    /** Step 6: the owner is here and says the code; the intent to ask BSrE for its page. */
    @Transactional
    public CeremonyStart beginCeremony(
            UUID applicationId, String identityDocument, String ownerCode, Officer by) {
        Instant now = clock.instant();
        var outcome =
                apply(
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
    @Transactional
    public boolean recordLink(UUID applicationId, UUID returnState, PassphraseLink link) {
        Instant firstLook = clock.instant().plus(properties.statusLooks().first());
        var command = new RecordLink(returnState, link, link.expiresAt(), firstLook);
        return apply(applicationId, _ -> command).state() instanceof InCeremony;
    }

    /** The browser is back from BSrE's page, which it may be once; the ceremony's state now. */
    @Transactional
    public Issuance recordReturn(UUID applicationId, UUID returnState) {
        return apply(applicationId, _ -> new RecordReturn(returnState, clock.instant())).state();
    }

    /** BSrE said where the owner stands; step 6 is done if that is {@code ISSUE}. */
    @Transactional
    public void recordStatus(
            UUID applicationId, UUID returnState, boolean issued, Instant asked, Instant lookAt) {
        apply(applicationId, _ -> new RecordStatus(returnState, issued, asked, lookAt, Ids.next()));
    }

    /** BSrE is to be asked (again) at that time. */
    @Transactional
    public void lookAgain(UUID applicationId, Instant at) {
        apply(applicationId, _ -> new LookAgain(at));
    }

    /**
     * The certificate was examined: it is ready to be collected, or it does not match.
     *
     * @param certificate null if it could not be read
     * @param checks every check with its outcome
     */
    @Transactional
    public void recordCertificate(
            UUID applicationId, @Nullable OwnerCertificate certificate, List<CheckOutcome> checks) {
        Instant now = clock.instant();
        Instant expiry = now.plus(properties.collectionValidFor()).truncatedTo(ChronoUnit.SECONDS);
        apply(
                applicationId,
                _ -> new RecordCertificate(certificate, checks, Ids.random(), expiry, now));
    }

    /** Step 7: handed over at the counter. */
    @Transactional
    public Issuance handOver(UUID applicationId, Delivery.CounterReceipt receipt) {
        return apply(applicationId, _ -> new HandOver(receipt, clock.instant())).state();
    }

    /** Step 7: the owner asks for it by link; the intent, if it is BSrE's one download. */
    @Transactional
    public PickupAnswer collect(UUID applicationId, UUID linkId, String code, boolean pkcs12) {
        var outcome =
                apply(
                        applicationId,
                        state ->
                                new Collect(
                                        linkId,
                                        isReceiptCode(code, state),
                                        pkcs12,
                                        clock.instant()));
        return outcome.event() instanceof IssuanceEvent.ReceiptCodeWrong
                ? new PickupAnswer.WrongCode(
                        PickupFlow.open(outcome.state(), linkId, clock.instant()) != null)
                : new PickupAnswer.Admitted(outcome.state());
    }

    /** BSrE gave the one download, whole: step 7 is done. */
    @Transactional
    public void recordPkcs12(UUID applicationId) {
        apply(applicationId, _ -> new RecordPkcs12(clock.instant()));
    }

    private Taken take(WorkUnit<Issuance> unit, ReceivedEvent received) {
        if (received.event() instanceof DossierVerified verified) {
            Issuance before = unit.find(received.key()).orElse(null);
            var command = new Receive(CaseFiles.of(verified));
            if (IssuanceFlow.decide(before, command)
                    instanceof Decision.Happened<IssuanceEvent>(var happened)) {
                happened.forEach(event -> happened(unit, received.key(), event));
            }
        }
        // Endings said elsewhere, and our own, change nothing that is held here.
        return Taken.HANDLED;
    }

    private Outcome apply(UUID applicationId, Function<Issuance, IssuanceCommand> command) {
        WorkUnit<Issuance> unit = units.read(List.of(applicationId));
        Issuance before = unit.find(applicationId).orElseThrow(Problem::notFound);
        return switch (IssuanceFlow.decide(before, command.apply(before))) {
            case Decision.Happened<IssuanceEvent>(var happened) -> {
                happened.forEach(event -> happened(unit, applicationId, event));
                units.write(unit);
                yield new Outcome(unit.find(applicationId).orElseThrow(), happened.getLast());
            }
            case Decision.AlreadyDone<IssuanceEvent> _ -> new Outcome(before, null);
            case Decision.Refused<IssuanceEvent>(var code, _) -> throw Problem.conflict(code);
            case Decision.Ahead<IssuanceEvent> _ ->
                    throw new IllegalStateException("only events can be ahead");
        };
    }

    private void happened(WorkUnit<Issuance> unit, UUID applicationId, IssuanceEvent event) {
        Issuance before = unit.find(applicationId).orElse(null);
        Issuance after = IssuanceHistory.evolve(before, event);
        unit.put(applicationId, after);
        events.of(before, event).ifPresent(unit::send);
        if (event instanceof IssuanceEvent.Handed
                && after instanceof Issuance.Delivered delivered) {
            unit.write(HolderTable.insert(delivered));
        }
    }

    private boolean isOwnerCode(String code, Issuance state) {
        return switch (state) {
            case Invited invited -> links.isOwnerCode(code, invited.invitation());
            case InCeremony ceremony -> links.isOwnerCode(code, ceremony.invitation());
            default -> false;
        };
    }

    private boolean isReceiptCode(String code, Issuance state) {
        return switch (state) {
            case Issuance.Ready ready -> links.isReceiptCode(code, ready.ceremony());
            case Issuance.Delivered delivered -> links.isReceiptCode(code, delivered.ceremony());
            default -> false;
        };
    }
}
