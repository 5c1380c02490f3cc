package id.go.pontianak.sertel.issuance.domain;

import static id.go.pontianak.sertel.issuance.domain.States.APPOINTMENT;
import static id.go.pontianak.sertel.issuance.domain.States.LATER;
import static id.go.pontianak.sertel.issuance.domain.States.NOW;

import static org.assertj.core.api.Assertions.assertThat;

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
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.UUID;

/** Every state against every command. */
class IssuanceFlowTest {

    private static final UUID FRESH = new UUID(9, 9);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    command       | absent       | awaitingInvitation | invited         | locked            | asking             | inCeremony         | awaitingCertificate | ready             | mismatched        | byCounter         | byLink
                    receive       | Received     | done               | done            | done              | done               | done               | done                | done              | done              | done              | done
                    invite        | UNKNOWN_CASE | OwnerAsked         | done            | OwnerAsked        | CEREMONY_UNDER_WAY | CEREMONY_UNDER_WAY | PASSPHRASE_IS_SET   | PASSPHRASE_IS_SET | PASSPHRASE_IS_SET | PASSPHRASE_IS_SET | PASSPHRASE_IS_SET
                    move          | UNKNOWN_CASE | OwnerAsked         | OwnerAsked      | OwnerAsked        | CEREMONY_UNDER_WAY | CEREMONY_UNDER_WAY | PASSPHRASE_IS_SET   | PASSPHRASE_IS_SET | PASSPHRASE_IS_SET | PASSPHRASE_IS_SET | PASSPHRASE_IS_SET
                    begin         | UNKNOWN_CASE | NOT_INVITED        | CeremonyBegun   | OWNER_CODE_LOCKED | done               | done               | PASSPHRASE_IS_SET   | PASSPHRASE_IS_SET | PASSPHRASE_IS_SET | PASSPHRASE_IS_SET | PASSPHRASE_IS_SET
                    beginWrong    | UNKNOWN_CASE | NOT_INVITED        | OwnerCodeWrong  | OWNER_CODE_LOCKED | OwnerCodeWrong     | OwnerCodeWrong     | PASSPHRASE_IS_SET   | PASSPHRASE_IS_SET | PASSPHRASE_IS_SET | PASSPHRASE_IS_SET | PASSPHRASE_IS_SET
                    link          | UNKNOWN_CASE | done               | done            | done              | LinkGiven          | done               | done                | done              | done              | done              | done
                    otherLink     | UNKNOWN_CASE | done               | done            | done              | done               | done               | done                | done              | done              | done              | done
                    return        | UNKNOWN_CASE | UNKNOWN_RETURN     | UNKNOWN_RETURN  | UNKNOWN_RETURN    | OwnerReturned      | OwnerReturned      | OwnerReturned       | OwnerReturned     | OwnerReturned     | UNKNOWN_RETURN    | UNKNOWN_RETURN
                    otherReturn   | UNKNOWN_CASE | UNKNOWN_RETURN     | UNKNOWN_RETURN  | UNKNOWN_RETURN    | UNKNOWN_RETURN     | UNKNOWN_RETURN     | UNKNOWN_RETURN      | UNKNOWN_RETURN    | UNKNOWN_RETURN    | UNKNOWN_RETURN    | UNKNOWN_RETURN
                    issued        | UNKNOWN_CASE | done               | done            | done              | PassphraseKnownSet | PassphraseKnownSet | done                | done              | done              | done              | done
                    notIssued     | UNKNOWN_CASE | done               | done            | done              | LookPutOff         | LookPutOff         | done                | done              | done              | done              | done
                    notIssuedLate | UNKNOWN_CASE | done               | done            | done              | CeremonyGivenUp    | CeremonyGivenUp    | done                | done              | done              | done              | done
                    issuedLate    | UNKNOWN_CASE | done               | done            | done              | PassphraseKnownSet | PassphraseKnownSet | done                | done              | done              | done              | done
                    look          | UNKNOWN_CASE | done               | done            | done              | LookPutOff         | LookPutOff         | LookPutOff          | done              | done              | done              | done
                    matched       | UNKNOWN_CASE | NO_PASSPHRASE      | NO_PASSPHRASE   | NO_PASSPHRASE     | NO_PASSPHRASE      | NO_PASSPHRASE      | CertificateMatched  | done              | done              | done              | done
                    differs       | UNKNOWN_CASE | NO_PASSPHRASE      | NO_PASSPHRASE   | NO_PASSPHRASE     | NO_PASSPHRASE      | NO_PASSPHRASE      | CertificateDiffers  | done              | done              | done              | done
                    unreadable    | UNKNOWN_CASE | NO_PASSPHRASE      | NO_PASSPHRASE   | NO_PASSPHRASE     | NO_PASSPHRASE      | NO_PASSPHRASE      | CertificateDiffers  | done              | done              | done              | done
                    handOver      | UNKNOWN_CASE | NOT_READY          | NOT_READY       | NOT_READY         | NOT_READY          | NOT_READY          | NOT_READY           | Handed            | MISMATCHED        | done              | done
                    pem           | UNKNOWN_CASE | UNKNOWN_LINK       | UNKNOWN_LINK    | UNKNOWN_LINK      | UNKNOWN_LINK       | UNKNOWN_LINK       | UNKNOWN_LINK        | Handed            | UNKNOWN_LINK      | UNKNOWN_LINK      | done
                    p12           | UNKNOWN_CASE | UNKNOWN_LINK       | UNKNOWN_LINK    | UNKNOWN_LINK      | UNKNOWN_LINK       | UNKNOWN_LINK       | UNKNOWN_LINK        | Pkcs12Asked       | UNKNOWN_LINK      | UNKNOWN_LINK      | Pkcs12Asked
                    wrongCode     | UNKNOWN_CASE | UNKNOWN_LINK       | UNKNOWN_LINK    | UNKNOWN_LINK      | UNKNOWN_LINK       | UNKNOWN_LINK       | UNKNOWN_LINK        | ReceiptCodeWrong  | UNKNOWN_LINK      | UNKNOWN_LINK      | ReceiptCodeWrong
                    otherPickup   | UNKNOWN_CASE | UNKNOWN_LINK       | UNKNOWN_LINK    | UNKNOWN_LINK      | UNKNOWN_LINK       | UNKNOWN_LINK       | UNKNOWN_LINK        | UNKNOWN_LINK      | UNKNOWN_LINK      | UNKNOWN_LINK      | UNKNOWN_LINK
                    latePickup    | UNKNOWN_CASE | UNKNOWN_LINK       | UNKNOWN_LINK    | UNKNOWN_LINK      | UNKNOWN_LINK       | UNKNOWN_LINK       | UNKNOWN_LINK        | UNKNOWN_LINK      | UNKNOWN_LINK      | UNKNOWN_LINK      | UNKNOWN_LINK
                    p12Given      | UNKNOWN_CASE | NOT_READY          | NOT_READY       | NOT_READY         | NOT_READY          | NOT_READY          | NOT_READY           | Handed            | NOT_READY         | done              | done
                    """)
    void eachStateAnswersEachCommand(
            String command,
            String absent,
            String awaitingInvitation,
            String invited,
            String locked,
            String asking,
            String inCeremony,
            String awaitingCertificate,
            String ready,
            String mismatched,
            String byCounter,
            String byLink) {
        assertThat(answer(null, command)).as("absent").isEqualTo(absent);
        assertThat(answer(States.awaitingInvitation(), command))
                .as("awaitingInvitation")
                .isEqualTo(awaitingInvitation);
        assertThat(answer(States.invited(), command)).as("invited").isEqualTo(invited);
        assertThat(answer(States.locked(), command)).as("locked").isEqualTo(locked);
        assertThat(answer(States.inCeremony(null), command)).as("asking").isEqualTo(asking);
        assertThat(answer(States.inCeremony(States.PAGE), command))
                .as("inCeremony")
                .isEqualTo(inCeremony);
        assertThat(answer(States.awaitingCertificate(), command))
                .as("awaitingCertificate")
                .isEqualTo(awaitingCertificate);
        assertThat(answer(States.ready(), command)).as("ready").isEqualTo(ready);
        assertThat(answer(States.mismatched(), command)).as("mismatched").isEqualTo(mismatched);
        assertThat(answer(States.delivered(Delivery.Channel.COUNTER), command))
                .as("byCounter")
                .isEqualTo(byCounter);
        assertThat(answer(States.delivered(Delivery.Channel.LINK), command))
                .as("byLink")
                .isEqualTo(byLink);
    }

    /** What was decided; and that it can happen. */
    private static String answer(@Nullable Issuance state, String command) {
        return switch (IssuanceFlow.decide(state, command(command))) {
            case Decision.Happened<IssuanceEvent>(var events) -> {
                assertThat(events).hasSize(1);
                assertThat(IssuanceHistory.evolve(state, events.getFirst())).isNotEqualTo(state);
                yield events.getFirst().getClass().getSimpleName();
            }
            case Decision.AlreadyDone<IssuanceEvent> _ -> "done";
            case Decision.Refused<IssuanceEvent>(var code, _) -> code;
            case Decision.Ahead<IssuanceEvent> _ -> "ahead";
        };
    }

    private static IssuanceCommand command(String name) {
        return switch (name) {
            case "receive" -> new Receive(States.file());
            case "invite" -> new Invite(FRESH, APPOINTMENT, FRESH, States.OFFICER, NOW);
            case "move" ->
                    new Invite(
                            FRESH,
                            APPOINTMENT.plus(Duration.ofHours(2)),
                            FRESH,
                            States.OFFICER,
                            NOW);
            case "begin" -> new BeginCeremony(true, States.OFFICER, "KTP", FRESH, NOW, LATER);
            case "beginWrong" -> new BeginCeremony(false, States.OFFICER, "KTP", FRESH, NOW, LATER);
            case "link" -> new RecordLink(States.RETURN, States.PAGE, LATER, NOW);
            case "otherLink" -> new RecordLink(FRESH, States.PAGE, LATER, NOW);
            case "return" -> new RecordReturn(States.RETURN, NOW);
            case "otherReturn" -> new RecordReturn(FRESH, NOW);
            case "issued" -> new RecordStatus(States.RETURN, true, NOW, LATER, FRESH);
            case "notIssued" -> new RecordStatus(States.RETURN, false, NOW, LATER, FRESH);
            case "notIssuedLate" -> new RecordStatus(States.RETURN, false, LATER, LATER, FRESH);
            case "issuedLate" -> new RecordStatus(States.RETURN, true, LATER, LATER, FRESH);
            case "look" -> new LookAgain(LATER);
            case "matched" -> certificate(States.CERTIFICATE, true);
            case "differs" -> certificate(States.CERTIFICATE, false);
            case "unreadable" -> certificate(null, true);
            case "handOver" ->
                    new HandOver(new Delivery.CounterReceipt(States.OFFICER, "Budi", "KTP"), NOW);
            case "pem" -> new Collect(States.LINK, true, false, NOW);
            case "p12" -> new Collect(States.LINK, true, true, NOW);
            case "wrongCode" -> new Collect(States.LINK, false, true, NOW);
            case "otherPickup" -> new Collect(FRESH, true, true, NOW);
            case "latePickup" -> new Collect(States.LINK, true, true, LATER);
            case "p12Given" -> new RecordPkcs12(NOW);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static RecordCertificate certificate(
            @Nullable OwnerCertificate certificate, boolean passed) {
        return new RecordCertificate(
                certificate, passed ? States.PASSED : States.FAILED, FRESH, LATER, NOW);
    }
}
