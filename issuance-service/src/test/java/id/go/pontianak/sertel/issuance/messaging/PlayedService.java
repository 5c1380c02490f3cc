package id.go.pontianak.sertel.issuance.messaging;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.WithdrawalRequested;
import id.go.pontianak.sertel.issuance.Deadlines;
import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.issuance.Status;
import id.go.pontianak.sertel.issuance.domain.CheckOutcome;
import id.go.pontianak.sertel.issuance.domain.Delivery;
import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent;
import id.go.pontianak.sertel.issuance.domain.IssuanceFlow;
import id.go.pontianak.sertel.issuance.domain.IssuanceHistory;
import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.issuance.domain.OwnerCertificate;
import id.go.pontianak.sertel.issuance.domain.PassphraseLink;
import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.Role;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The service without its infrastructure: it hears, remembers what it heard, and says. */
final class PlayedService {

    static final String WITHDRAWAL_ID = new UUID(5, 2).toString();

    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");
    private static final Officer OFFICER = new Officer("verifikator", "Dewi");
    private static final UUID ID = new UUID(5, 0);
    private static final List<Class<?>> FINAL =
            List.of(
                    ApplicationRejected.class,
                    ApplicationWithdrawn.class,
                    ApplicationLapsed.class,
                    CertificateDelivered.class);

    private final IssuanceEvents events =
            new IssuanceEvents(
                    new IssuanceProperties(
                            "Loket",
                            List.of("KTP"),
                            new IssuanceProperties.Visit(
                                    Duration.ofMinutes(30), 2, 10, Duration.ofHours(1), false),
                            Duration.ofDays(30),
                            Duration.ofDays(7),
                            Duration.ofDays(90),
                            Duration.ofMinutes(15),
                            looks(),
                            looks(),
                            looks()));
    private final Set<String> heard = new HashSet<>();
    private final List<SpecificRecordBase> said = new ArrayList<>();
    private @Nullable Issuance state;
    private int acts;

    /** Plays one thing after the other, and in the end whatever of its own words is not heard. */
    PlayedService play(List<String> order) {
        order.forEach(this::play);
        play("ECHO");
        return this;
    }

    List<SpecificRecordBase> said() {
        return said;
    }

    String status() {
        return state == null ? "" : Status.of(state);
    }

    /** Whether it is in anybody's inbox, or a timer runs. */
    boolean isWaitedFor() {
        return state != null && (Deadlines.step(state) != null || state.lookAt() != null);
    }

    long finals() {
        return said.stream().filter(event -> FINAL.contains(event.getClass())).count();
    }

    boolean saidAfterTheEnd() {
        return said.stream()
                .limit(Math.max(0, said.size() - 1))
                .anyMatch(event -> FINAL.contains(event.getClass()));
    }

    boolean saidInRisingOrder() {
        Instant last = Instant.EPOCH;
        for (SpecificRecordBase event : said) {
            Instant at = Envelope.of(event).occurredAt();
            if (!at.isAfter(last)) {
                return false;
            }
            last = at;
        }
        return true;
    }

    private void play(String what) {
        switch (what) {
            case "VERIFIED" -> hear(verified());
            case "WITHDRAWAL" ->
                    hear(envelope(WITHDRAWAL_ID, Role.OFFICE).on(new WithdrawalRequested()));
            case "REJECTED" -> hear(rejected());
            case "ECHO" ->
                    List.copyOf(said).stream()
                            .filter(event -> FINAL.contains(event.getClass()))
                            .forEach(this::hear);
            case "ACT" -> decide(act(acts++));
            default -> throw new IllegalArgumentException(what);
        }
    }

    private void hear(SpecificRecordBase event) {
        if (heard.add(Envelope.of(event).eventId())) {
            IssuanceCommands.of(event, START).ifPresent(this::decide);
        }
    }

    /** The clock stands still: what is said must come one after the other all the same. */
    private void decide(IssuanceCommand command) {
        if (IssuanceFlow.decide(state, command)
                instanceof Decision.Happened<IssuanceEvent>(var happened)) {
            for (IssuanceEvent event : happened) {
                Issuance before = state;
                state = IssuanceHistory.evolve(before, event);
                events.of(before, event).ifPresent(said::add);
            }
        }
    }

    private static IssuanceCommand act(int nth) {
        Instant later = START.plus(Duration.ofHours(1));
        return switch (nth) {
            case 0 ->
                    new IssuanceCommand.Invite(
                            new IssuanceCommand.Slot(ID, later, ID, later, true),
                            null,
                            OFFICER,
                            START);
            case 1 -> new IssuanceCommand.BeginCeremony(true, OFFICER, "KTP", ID, START, later);
            case 2 ->
                    new IssuanceCommand.RecordLink(
                            ID, new PassphraseLink("https://bsre.example", later), later, later);
            case 3 -> new IssuanceCommand.RecordStatus(ID, true, START, later, new UUID(5, 9));
            case 4 ->
                    new IssuanceCommand.RecordCertificate(
                            new OwnerCertificate("1f", "CN=BSRE", START, later, "ab", "-----BEGIN"),
                            List.of(new CheckOutcome("CHAIN", true, null)),
                            ID,
                            later,
                            later,
                            later,
                            START);
            default ->
                    new IssuanceCommand.HandOver(
                            new Delivery.CounterReceipt(OFFICER, "Budi", "KTP"), START);
        };
    }

    private static DossierVerified verified() {
        var event = new DossierVerified();
        event.setBsreReference("BSRE-1");
        event.setApplicant(
                new Applicant(
                        "Budi Santoso",
                        "6171010101800001",
                        null,
                        "ASN",
                        "Kepala Seksi",
                        "Dinas Kesehatan",
                        "budi@pontianak.go.id",
                        "+6281200000001"));
        return envelope(new UUID(5, 1).toString(), Role.VERIFIKATOR).on(event);
    }

    private static ApplicationRejected rejected() {
        var event =
                envelope(new UUID(5, 3).toString(), Role.VERIFIKATOR).on(new ApplicationRejected());
        event.setCode("LAINNYA");
        event.setRejectedBy(Role.VERIFIKATOR.name());
        return event;
    }

    private static Envelope envelope(String eventId, Role by) {
        return new Envelope(
                eventId,
                ID.toString(),
                "TTE-0000-0000",
                1,
                "opd-dinkes",
                START,
                5,
                null,
                new Actor(by.name(), "somebody", "Nama", null));
    }

    private static IssuanceProperties.Looks looks() {
        return new IssuanceProperties.Looks(Duration.ofSeconds(1), Duration.ofHours(1));
    }
}
