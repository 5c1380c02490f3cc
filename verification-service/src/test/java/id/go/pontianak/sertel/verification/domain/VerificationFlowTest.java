package id.go.pontianak.sertel.verification.domain;

import static id.go.pontianak.sertel.verification.domain.States.CORRECTION;
import static id.go.pontianak.sertel.verification.domain.States.DOSSIER;
import static id.go.pontianak.sertel.verification.domain.States.LATER;
import static id.go.pontianak.sertel.verification.domain.States.NOW;
import static id.go.pontianak.sertel.verification.domain.States.REJECTION;
import static id.go.pontianak.sertel.verification.domain.States.SENT;
import static id.go.pontianak.sertel.verification.domain.States.VERIFIER;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Opening;
import id.go.pontianak.sertel.verification.domain.Verification.RejectedByVerifier;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Reject;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Return;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.UUID;

/** In each cell the state that follows, a refusal's code, or a dot: nothing changes. */
class VerificationFlowTest {

    private static final UUID EVENT = UUID.fromString("01939b3e-0000-7000-8000-000000000009");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    state,                receive,       receiveNext,   resume,        withdraw,             close
                    nothing,              AwaitingCheck, AwaitingCheck, AHEAD,         WithdrawalRemembered, EndedUnseen
                    WithdrawalRemembered, Withdrawn,     Withdrawn,     AHEAD,         .,                    EndedUnseen
                    AwaitingCheck,        .,             AHEAD,         AHEAD,         Withdrawn,            Closed
                    Submitting,           .,             AHEAD,         AHEAD,         Withdrawn,            Closed
                    Unconfirmed,          .,             AHEAD,         AHEAD,         Withdrawn,            Closed
                    Parked,               .,             AHEAD,         AHEAD,         Withdrawn,            Closed
                    Registered,           .,             AHEAD,         AHEAD,         Withdrawn,            Closed
                    Verified,             .,             AHEAD,         AHEAD,         .,                    Closed
                    RefusedByBsre,        .,             .,             .,             .,                    .
                    Returned,             .,             AwaitingCheck, AwaitingCheck, Returned,             Closed
                    RejectedByVerifier,   .,             .,             .,             .,                    .
                    Withdrawn,            .,             .,             .,             .,                    .
                    Closed,               .,             .,             .,             .,                    .
                    EndedUnseen,          .,             .,             .,             .,                    .
                    """)
    void whatOthersSayIsAnsweredInEachState(
            String state,
            String receive,
            String receiveNext,
            String resume,
            String withdraw,
            String close) {
        assertThat(answers(state, "receive", "receiveNext", "resume", "withdraw", "close"))
                .containsExactly(receive, receiveNext, resume, withdraw, close);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    state,                open,         submit,            return,            reject,             submitByAnother, returnByAnother, rejectByAnother
                    nothing,              UNKNOWN_CASE, UNKNOWN_CASE,      UNKNOWN_CASE,      UNKNOWN_CASE,       UNKNOWN_CASE,    UNKNOWN_CASE,    UNKNOWN_CASE
                    WithdrawalRemembered, UNKNOWN_CASE, UNKNOWN_CASE,      UNKNOWN_CASE,      UNKNOWN_CASE,       UNKNOWN_CASE,    UNKNOWN_CASE,    UNKNOWN_CASE
                    AwaitingCheck,        .,            Submitting,        Returned,          RejectedByVerifier, Submitting,      Returned,        RejectedByVerifier
                    Submitting,           .,            .,                 ALREADY_SUBMITTED, ALREADY_SUBMITTED,  ALREADY_HANDLED, ALREADY_HANDLED, ALREADY_HANDLED
                    Unconfirmed,          .,            .,                 ALREADY_SUBMITTED, ALREADY_SUBMITTED,  ALREADY_HANDLED, ALREADY_HANDLED, ALREADY_HANDLED
                    Parked,               .,            .,                 ALREADY_SUBMITTED, ALREADY_SUBMITTED,  ALREADY_HANDLED, ALREADY_HANDLED, ALREADY_HANDLED
                    Registered,           .,            .,                 ALREADY_SUBMITTED, ALREADY_SUBMITTED,  ALREADY_HANDLED, ALREADY_HANDLED, ALREADY_HANDLED
                    Verified,             .,            .,                 ALREADY_SUBMITTED, ALREADY_SUBMITTED,  ALREADY_HANDLED, ALREADY_HANDLED, ALREADY_HANDLED
                    RefusedByBsre,        .,            .,                 ALREADY_SUBMITTED, ALREADY_SUBMITTED,  ALREADY_HANDLED, ALREADY_HANDLED, ALREADY_HANDLED
                    Returned,             .,            RETURNED,          .,                 RETURNED,           ALREADY_HANDLED, ALREADY_HANDLED, ALREADY_HANDLED
                    RejectedByVerifier,   .,            CASE_CLOSED,       CASE_CLOSED,       .,                  ALREADY_HANDLED, ALREADY_HANDLED, ALREADY_HANDLED
                    Withdrawn,            .,            CASE_CLOSED,       CASE_CLOSED,       CASE_CLOSED,        CASE_CLOSED,     CASE_CLOSED,     CASE_CLOSED
                    Closed,               .,            CASE_CLOSED,       CASE_CLOSED,       CASE_CLOSED,        CASE_CLOSED,     CASE_CLOSED,     CASE_CLOSED
                    EndedUnseen,          UNKNOWN_CASE, UNKNOWN_CASE,      UNKNOWN_CASE,      UNKNOWN_CASE,       UNKNOWN_CASE,    UNKNOWN_CASE,    UNKNOWN_CASE
                    """)
    void whatVerifiersDoIsAnsweredInEachState(
            String state,
            String open,
            String submit,
            String returned,
            String reject,
            String submitByAnother,
            String returnByAnother,
            String rejectByAnother) {
        assertThat(answers(state, "open", "submit", "return", "reject"))
                .containsExactly(open, submit, returned, reject);
        assertThat(
                        List.of("submit", "return", "reject").stream()
                                .map(name -> Flow.answer(named(state), Flow.byAnother(name))))
                .containsExactly(submitByAnother, returnByAnother, rejectByAnother);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    state,                registered,  notSent,    unknown,     waiting,        approved,       refused
                    nothing,              .,           .,          .,           .,              .,              .
                    WithdrawalRemembered, .,           .,          .,           .,              .,              .
                    AwaitingCheck,        .,           .,          .,           .,              .,              .
                    Submitting,           Registered,  Submitting, Unconfirmed, NOT_REGISTERED, NOT_REGISTERED, RefusedByBsre
                    Unconfirmed,          Registered,  Submitting, Unconfirmed, NOT_REGISTERED, NOT_REGISTERED, RefusedByBsre
                    Parked,               Registered,  Submitting, Parked,      NOT_REGISTERED, NOT_REGISTERED, RefusedByBsre
                    Registered,           .,           .,          .,           Registered,     Verified,       RefusedByBsre
                    Verified,             .,           .,          .,           .,              .,              .
                    RefusedByBsre,        .,           .,          .,           .,              .,              .
                    Returned,             .,           .,          .,           .,              .,              .
                    RejectedByVerifier,   .,           .,          .,           .,              .,              .
                    Withdrawn,            Withdrawn,   .,          .,           .,              .,              .
                    Closed,               .,           .,          .,           .,              .,              .
                    EndedUnseen,          .,           .,          .,           .,              .,              .
                    """)
    void whatBsreAnswersIsTakenInEachState(
            String state,
            String registered,
            String notSent,
            String unknown,
            String waiting,
            String approved,
            String refused) {
        assertThat(
                        answers(
                                state,
                                "registered",
                                "notSent",
                                "unknown",
                                "waiting",
                                "approved",
                                "refused"))
                .containsExactly(registered, notSent, unknown, waiting, approved, refused);
    }

    @Test
    void sayingSomethingElseTheSecondTimeIsNoRepetition() {
        var fewer = new Correction(VERIFIER, CORRECTION.faults().subList(0, 1), EVENT, LATER, NOW);
        assertThat(
                        Flow.answer(
                                new Returned(SENT, CORRECTION, null),
                                new Return(EVENT, fewer, Flow.STRANGER)))
                .isEqualTo("RETURNED");
        var other = new Rejection(VERIFIER, "BUKAN_PEGAWAI", null, NOW);
        assertThat(
                        Flow.answer(
                                new RejectedByVerifier(SENT, REJECTION),
                                new Reject(EVENT, other, Flow.STRANGER)))
                .isEqualTo("CASE_CLOSED");
    }

    @ParameterizedTest
    @MethodSource
    void aDossierWithoutOneOfItsPapersIsNotSentButCanBeReturned(String missing) {
        var incomplete =
                new Dossier(
                        DOSSIER.applicationId(),
                        DOSSIER.trackingNumber(),
                        DOSSIER.revision(),
                        DOSSIER.officeId(),
                        DOSSIER.letter(),
                        DOSSIER.applicant(),
                        DOSSIER.documents().stream()
                                .filter(document -> !document.kind().equals(missing))
                                .toList(),
                        DOSSIER.handover(),
                        DOSSIER.arrival());
        var desk = new AwaitingCheck(CaseFile.of(incomplete), new Opening(VERIFIER, NOW));
        assertThat(Flow.answer(desk, Flow.command("submit"))).isEqualTo("PAPERS_MISSING");
        assertThat(Flow.answer(desk, Flow.command("return"))).isEqualTo("Returned");
    }

    static List<String> aDossierWithoutOneOfItsPapersIsNotSentButCanBeReturned() {
        return List.of("REQUEST_LETTER", "BSRE_FORM", "ID_CARD", "APPOINTMENT_DECREE");
    }

    private static List<String> answers(String state, String... commands) {
        return List.of(commands).stream()
                .map(name -> Flow.answer(named(state), Flow.command(name)))
                .toList();
    }

    private static @Nullable Verification named(String state) {
        return state.equals("nothing") ? null : States.named(state);
    }
}
