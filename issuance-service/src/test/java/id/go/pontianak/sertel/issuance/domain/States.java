package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.Absent;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Closed;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A case in each of its states, always the same one. */
final class States {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final Instant LATER = NOW.plus(Duration.ofHours(1));
    static final Instant APPOINTMENT = Instant.parse("2026-11-24T02:00:00Z");

    /** After the appointment. */
    static final Instant AFTER = APPOINTMENT.plus(Duration.ofHours(1));

    static final Instant LAPSE = APPOINTMENT.plus(Duration.ofDays(30));
    static final Instant LAPSED = LAPSE.plus(Duration.ofDays(1));
    static final UUID VISIT = new UUID(4, 9);
    static final UUID RETURN = new UUID(4, 1);
    static final UUID LINK = new UUID(4, 2);
    static final Officer OFFICER = new Officer("verifikator", "Dewi");
    static final Officer COLLEAGUE = new Officer("verifikator2", "Rini");
    static final PassphraseLink PAGE = new PassphraseLink("https://bsre.example/p/1", LATER);
    static final List<CheckOutcome> PASSED = List.of(new CheckOutcome("CHAIN", true, null));
    static final List<CheckOutcome> FAILED = List.of(new CheckOutcome("NAME", false, "another"));
    static final OwnerCertificate CERTIFICATE =
            new OwnerCertificate("1f", "CN=BSRE", NOW, LATER, "ab", "-----BEGIN");

    private States() {}

    static CaseFile file() {
        return new CaseFile(
                new UUID(7, 1),
                "TTE-0000-0000",
                1,
                "opd-dinkes",
                new UUID(7, 2),
                NOW,
                new Owner(
                        "Budi Santoso",
                        "6171010101800001",
                        "198001012005011001",
                        "Kepala Seksi",
                        "Dinas Kesehatan",
                        "budi@pontianak.go.id"),
                Course.from(NOW.minusSeconds(60)));
    }

    static CaseFile file(Instant linkAskedAt) {
        return file().with(file().course().linkAsked(linkAskedAt));
    }

    static Invitation invitation(int wrongCodes) {
        return invitation(wrongCodes, 0, 0);
    }

    static Invitation invitation(int wrongCodes, int moves, int absences) {
        return new Invitation(
                new UUID(7, 3),
                APPOINTMENT,
                1,
                VISIT,
                LAPSE,
                wrongCodes,
                moves,
                absences,
                OFFICER,
                NOW);
    }

    static Ceremony ceremony() {
        return new Ceremony(RETURN, OFFICER, "KTP", NOW, false);
    }

    static Pickup pickup(int wrongCodes) {
        return new Pickup(LINK, LATER, wrongCodes, null, null, null);
    }

    static AwaitingInvitation awaitingInvitation() {
        return new AwaitingInvitation(file());
    }

    static Invited invited() {
        return new Invited(file(), invitation(0), null, LAPSE);
    }

    /** Has chosen another time as often as may be. */
    static Invited moved() {
        var invitation =
                new Invitation(
                        new UUID(7, 3),
                        APPOINTMENT,
                        1,
                        VISIT,
                        LAPSE,
                        0,
                        Invitation.MOST_MOVES,
                        0,
                        null,
                        NOW);
        return new Invited(file(), invitation, null, LAPSE);
    }

    static Absent absent(int count) {
        return new Absent(file(), invitation(0, 0, count - 1), count, OFFICER, AFTER, null, LAPSE);
    }

    static Closed closed(Ending.Kind kind) {
        return new Closed(file(), Ending.of(kind, NOW), List.of());
    }

    static Closed refused() {
        return new Closed(
                file(),
                new Ending(Ending.Kind.REJECTED, NOW, "TIDAK_HADIR", null, OFFICER),
                List.of());
    }

    static Invited locked() {
        return new Invited(file(), invitation(Invitation.MOST_WRONG_CODES), null, LAPSE);
    }

    static InCeremony inCeremony(@Nullable PassphraseLink link) {
        return new InCeremony(file(), invitation(0), ceremony(), link, LATER, 0, LATER);
    }

    static AwaitingCertificate awaitingCertificate() {
        return new AwaitingCertificate(file(), ceremony(), new UUID(7, 4), NOW, 0, NOW);
    }

    static Ready ready() {
        return new Ready(file(), ceremony(), CERTIFICATE, PASSED, pickup(0), NOW, LAPSE);
    }

    static Mismatched mismatched() {
        return new Mismatched(
                file(), ceremony(), new UUID(7, 4), CERTIFICATE, FAILED, NOW, 0, LATER);
    }

    static Delivered delivered(Delivery.Channel channel) {
        var receipt =
                channel == Delivery.Channel.COUNTER
                        ? new Delivery.CounterReceipt(OFFICER, "Budi Santoso", "KTP")
                        : null;
        return new Delivered(
                file(),
                ceremony(),
                CERTIFICATE,
                PASSED,
                pickup(0),
                new Delivery(channel, NOW, receipt));
    }
}
