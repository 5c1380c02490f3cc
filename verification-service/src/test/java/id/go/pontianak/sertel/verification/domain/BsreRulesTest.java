package id.go.pontianak.sertel.verification.domain;

import static id.go.pontianak.sertel.verification.domain.States.FILE;
import static id.go.pontianak.sertel.verification.domain.States.LATER;
import static id.go.pontianak.sertel.verification.domain.States.NOW;
import static id.go.pontianak.sertel.verification.domain.States.REQUEST;
import static id.go.pontianak.sertel.verification.domain.States.SENT;
import static id.go.pontianak.sertel.verification.domain.States.SUBMISSION;
import static id.go.pontianak.sertel.verification.domain.States.VERIFIER;
import static id.go.pontianak.sertel.verification.domain.States.WITHDRAWAL;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.pontianak.sertel.verification.domain.Verification.Asked;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.Parked;
import id.go.pontianak.sertel.verification.domain.Verification.Submitting;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Answered;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordNotSent;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordRegistered;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordUnknown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.UUID;

class BsreRulesTest {

    @Test
    void whatBsreDoesNotSayIsParkedWhenPatienceIsOverAndStaysDueAndParkedSinceThen() {
        Verification state = new Submitting(SENT, SUBMISSION, 0, null, NOW);
        for (int i = 0; i < Flow.PATIENCE; i++) {
            state = Flow.after(state, new RecordUnknown(REQUEST, Flow.PATIENCE, NOW, LATER));
            assertThat(state).isInstanceOf(Verification.Unconfirmed.class);
        }
        state = Flow.after(state, new RecordUnknown(REQUEST, Flow.PATIENCE, NOW, LATER));
        var again =
                (Parked)
                        Flow.after(
                                state,
                                new RecordUnknown(
                                        REQUEST, Flow.PATIENCE, LATER, LATER.plusSeconds(9)));
        assertThat(again.since()).isEqualTo(NOW);
        assertThat(again.dueAt()).isEqualTo(LATER.plusSeconds(9));
    }

    @Test
    void whatIsNotSentCountsItsTriesAndIsNeverParked() {
        Verification state = new Submitting(SENT, SUBMISSION, 0, null, NOW);
        for (int i = 1; i <= 100; i++) {
            state = Flow.after(state, new RecordNotSent(REQUEST, Obstacle.BSRE_AWAY, LATER));
            assertThat(((Submitting) state).tries()).isEqualTo(i);
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerToAnotherRequestChangesNothing(Answered answer) {
        for (Verification state : States.all()) {
            if (state instanceof AtBsre at) {
                var other =
                        new Submission(
                                UUID.fromString("5c1a0b5e-0000-4000-8000-00000000000f"),
                                Flow.EVENT,
                                VERIFIER,
                                NOW,
                                null);
                Verification elsewhere = new Submitting(at.file(), other, 0, null, NOW);
                assertThat(Flow.answer(elsewhere, answer)).isEqualTo(".");
            }
        }
    }

    /** A call that was under way when the case ended: nothing comes of it but a note. */
    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerAfterTheEndChangesNothingButANoteThatBsreHasARegistration(Answered answer) {
        Asked sent = new Asked(SUBMISSION, null);
        Asked registered = new Asked(SUBMISSION, "BSRE-1");
        Asked noted = answer instanceof RecordRegistered ? registered : sent;

        assertThat(end(new Withdrawn(SENT, WITHDRAWAL, sent, NOW), answer))
                .isEqualTo(new Withdrawn(SENT, WITHDRAWAL, noted, NOW));
        assertThat(end(new Closed(SENT, sent, NOW), answer))
                .isEqualTo(new Closed(SENT, noted, NOW));
        for (Verification over :
                List.of(
                        new Withdrawn(SENT, WITHDRAWAL, registered, NOW),
                        new Withdrawn(FILE, WITHDRAWAL, null, NOW),
                        new Closed(SENT, registered, NOW),
                        new Closed(FILE, null, NOW))) {
            assertThat(Flow.answer(over, answer)).isEqualTo(".");
        }
    }

    private static Verification end(Verification state, Answered answer) {
        return Flow.after(state, answer);
    }

    static List<Answered> answers() {
        return Flow.commands().values().stream()
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast)
                .toList();
    }

    @Test
    void bsresAnswerToACaseThatIsNotThereIsNoHistory() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                VerificationFlow.evolve(
                                        null, new VerificationEvent.StillUndecided(NOW)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                VerificationFlow.evolve(
                                        new AwaitingCheck(FILE, null),
                                        new VerificationEvent.NotSent(Obstacle.BSRE_AWAY, NOW)));
    }
}
