package id.go.pontianak.sertel.issuance.domain;

import static id.go.pontianak.sertel.issuance.domain.States.AFTER;
import static id.go.pontianak.sertel.issuance.domain.States.APPOINTMENT;
import static id.go.pontianak.sertel.issuance.domain.States.COLLEAGUE;
import static id.go.pontianak.sertel.issuance.domain.States.LAPSE;
import static id.go.pontianak.sertel.issuance.domain.States.LAPSED;
import static id.go.pontianak.sertel.issuance.domain.States.LATER;
import static id.go.pontianak.sertel.issuance.domain.States.NOW;
import static id.go.pontianak.sertel.issuance.domain.States.OFFICER;

import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.BeginCeremony;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Collect;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HandOver;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HearEnd;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Invite;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Lapse;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.LookAgain;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.MarkAbsent;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.MoveVisit;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Receive;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Recheck;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordCertificate;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordPkcs12;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordPkcs12Gone;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordReturn;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordRevoked;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordStatus;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Reject;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RenewLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Slot;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Wanted;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Withdraw;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Commands by the names that tables and diagrams know them by. */
final class Asked {

    static final UUID FRESH = new UUID(9, 9);

    private static final Instant OTHER_TIME = APPOINTMENT.plus(Duration.ofHours(2));

    private Asked() {}

    static IssuanceCommand of(String name) {
        return switch (name) {
            case "receive" -> new Receive(States.file(), NOW);
            case "withdraw" -> new Withdraw(FRESH, NOW);
            case "endElsewhere" -> new HearEnd(Ending.Kind.REJECTED, NOW);
            case "invite" -> new Invite(slot(APPOINTMENT, true), null, OFFICER, NOW);
            case "inviteElsewhen" -> new Invite(slot(OTHER_TIME, true), null, OFFICER, NOW);
            case "inviteUnseen" -> new Invite(slot(OTHER_TIME, true), 0, COLLEAGUE, NOW);
            case "inviteFull" -> new Invite(slot(OTHER_TIME, false), null, OFFICER, NOW);
            case "move" -> new MoveVisit(States.VISIT, slot(OTHER_TIME, true), NOW);
            case "moveLate" -> new MoveVisit(States.VISIT, slot(OTHER_TIME, true), AFTER);
            case "moveFull" -> new MoveVisit(States.VISIT, slot(OTHER_TIME, false), NOW);
            case "moveOtherLink" -> new MoveVisit(FRESH, slot(OTHER_TIME, true), NOW);
            case "absence" -> new MarkAbsent(OFFICER, AFTER);
            case "absenceEarly" -> new MarkAbsent(OFFICER, NOW);
            case "absenceByColleague" -> new MarkAbsent(COLLEAGUE, AFTER);
            case "reject" -> new Reject("TIDAK_HADIR", null, OFFICER, AFTER);
            case "rejectByColleague" -> new Reject("TIDAK_HADIR", null, COLLEAGUE, AFTER);
            case "linkByOwner" -> new RenewLink(null, FRESH, LAPSE, NOW);
            case "linkByOfficer" -> new RenewLink(OFFICER, FRESH, LAPSE, NOW);
            case "lapse" -> new Lapse(LAPSED);
            case "lapseEarly" -> new Lapse(NOW);
            case "begin" -> new BeginCeremony(true, OFFICER, "KTP", FRESH, NOW, LATER);
            case "beginWrong" -> new BeginCeremony(false, OFFICER, "KTP", FRESH, NOW, LATER);
            case "page" -> new RecordLink(States.RETURN, States.PAGE, LATER, NOW);
            case "pageOfAnother" -> new RecordLink(FRESH, States.PAGE, LATER, NOW);
            case "return" -> new RecordReturn(States.RETURN, NOW);
            case "returnOfAnother" -> new RecordReturn(FRESH, NOW);
            case "issued" -> new RecordStatus(States.RETURN, true, NOW, LATER, FRESH);
            case "notIssued" -> new RecordStatus(States.RETURN, false, NOW, LATER, FRESH);
            case "notIssuedLate" -> new RecordStatus(States.RETURN, false, LATER, LATER, FRESH);
            case "issuedLate" -> new RecordStatus(States.RETURN, true, LATER, LATER, FRESH);
            case "look" -> new LookAgain(LATER, LATER.plusSeconds(1));
            case "recheck" -> new Recheck(NOW.plusSeconds(1));
            case "matches" -> certificate(States.CERTIFICATE, true);
            case "differs" -> certificate(States.CERTIFICATE, false);
            case "unreadable" -> certificate(null, true);
            case "revoked" -> new RecordRevoked(NOW);
            case "handOver" -> new HandOver(receipt(OFFICER), NOW);
            case "handOverByColleague" -> new HandOver(receipt(COLLEAGUE), NOW);
            case "codeAlone" -> new Collect(States.LINK, true, Wanted.NOTHING, NOW);
            case "pem" -> new Collect(States.LINK, true, Wanted.CERTIFICATES, NOW);
            case "p12" -> new Collect(States.LINK, true, Wanted.PKCS12, NOW);
            case "wrongCode" -> new Collect(States.LINK, false, Wanted.NOTHING, NOW);
            case "otherPickup" -> new Collect(FRESH, true, Wanted.PKCS12, NOW);
            case "latePickup" -> new Collect(States.LINK, true, Wanted.PKCS12, LATER);
            case "p12Given" -> new RecordPkcs12(NOW);
            case "p12Gone" -> new RecordPkcs12Gone(NOW);
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Slot slot(Instant at, boolean hasRoom) {
        return new Slot(FRESH, at, FRESH, at.plus(Duration.ofDays(30)), hasRoom);
    }

    private static Delivery.CounterReceipt receipt(Officer officer) {
        return new Delivery.CounterReceipt(officer, "Budi", "KTP");
    }

    private static RecordCertificate certificate(
            @Nullable OwnerCertificate certificate, boolean passed) {
        return new RecordCertificate(
                certificate,
                passed ? States.PASSED : States.FAILED,
                FRESH,
                LATER,
                LAPSE,
                LATER,
                NOW);
    }
}
