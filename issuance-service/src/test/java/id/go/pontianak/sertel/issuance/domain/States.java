package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
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
    static final UUID RETURN = new UUID(4, 1);
    static final UUID LINK = new UUID(4, 2);
    static final Officer OFFICER = new Officer("verifikator", "Dewi");
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
                        "Kepala Seksi",
                        "Dinas Kesehatan",
                        "budi@pontianak.go.id"));
    }

    static Invitation invitation(int wrongCodes) {
        return new Invitation(
                new UUID(7, 3), APPOINTMENT, 1, new UUID(4, 9), APPOINTMENT, wrongCodes);
    }

    static Ceremony ceremony() {
        return new Ceremony(RETURN, OFFICER, "KTP", NOW, false);
    }

    static Pickup pickup(int wrongCodes) {
        return new Pickup(LINK, LATER, wrongCodes, null);
    }

    static AwaitingInvitation awaitingInvitation() {
        return new AwaitingInvitation(file());
    }

    static Invited invited() {
        return new Invited(file(), invitation(0), null);
    }

    static Invited locked() {
        return new Invited(file(), invitation(Invitation.MOST_WRONG_CODES), null);
    }

    static InCeremony inCeremony(@Nullable PassphraseLink link) {
        return new InCeremony(file(), invitation(0), ceremony(), link, LATER, 0, LATER);
    }

    static AwaitingCertificate awaitingCertificate() {
        return new AwaitingCertificate(file(), ceremony(), new UUID(7, 4), NOW, 0, NOW);
    }

    static Ready ready() {
        return new Ready(file(), ceremony(), CERTIFICATE, PASSED, pickup(0), NOW);
    }

    static Mismatched mismatched() {
        return new Mismatched(file(), ceremony(), CERTIFICATE, FAILED, NOW);
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
