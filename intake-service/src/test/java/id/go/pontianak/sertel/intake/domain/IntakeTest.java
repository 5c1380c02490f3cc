package id.go.pontianak.sertel.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

class IntakeTest {

    private static final Instant NOW = Instant.parse("2026-03-04T02:15:00Z");
    private static final Instant UNTIL = Instant.parse("2026-04-03T02:15:00Z");

    @Test
    void aNewApplicationIsTakenInOnce() {
        Application live = submitted();

        assertThat(live).isInstanceOf(Application.Live.class);
        assertThat(live.lockedNik()).isEqualTo("index");
        assertThat(Intake.decide(live, submit(null))).isInstanceOf(Decision.AlreadyDone.class);
    }

    @Test
    void aSecondLiveApplicationForTheSamePersonIsRefused() {
        assertRefused(Intake.decide(null, submit("TTE-0000-0000")), "LIVE_APPLICATION_EXISTS");
    }

    @Test
    void whatIsSaidOfAnUnknownApplicationOrALaterRevisionIsAhead() {
        assertThat(Intake.decide(null, follow("e", 1, Stage.OPEN)))
                .isInstanceOf(Decision.Ahead.class);
        assertThat(Intake.decide(submitted(), follow("e", 2, Stage.OPEN)))
                .isInstanceOf(Decision.Ahead.class);
    }

    @Test
    void whatIsSaidTwiceChangesNothing() {
        Application moved = apply(submitted(), follow("e", 1, Stage.OPEN));

        assertThat(Intake.decide(moved, follow("e", 1, Stage.OPEN)))
                .isInstanceOf(Decision.AlreadyDone.class);
    }

    @Test
    void whatIsSaidOfAnEarlierRevisionIsNotedAndMovesNothing() {
        Application second = apply(returned(), correct(null));

        Application later = apply(second, follow("late", 1, Stage.BOUND));

        assertThat(later.standing()).isEqualTo(second.standing());
        assertThat(later.history()).hasSize(second.history().size() + 1);
    }

    @Test
    void anEndFreesTheNikAndNothingMovesItAfterwards() {
        Application ended = apply(submitted(), follow("end", 1, Stage.ENDED));
        Application later = apply(ended, follow("late", 1, Stage.OPEN));

        assertThat(ended).isInstanceOf(Application.Ended.class);
        assertThat(ended.lockedNik()).isNull();
        assertThat(later.standing()).isEqualTo(ended.standing());
        assertThat(later.history()).hasSize(3);
    }

    @Test
    void aCorrectionIsTheNextRevisionLocksItsOwnNikAndIsNeverBeforeWhatItAnswers() {
        Application corrected = apply(returned(), correct(null));

        assertThat(corrected.submission().revision()).isEqualTo(2);
        assertThat(corrected.lockedNik()).isEqualTo("other index");
        assertThat(corrected.dueAt()).isNull();
        assertThat(corrected.history().getLast().eventId()).isEqualTo("corrected");
        assertThat(corrected.history().getLast().at()).isEqualTo(NOW.plusMillis(2));
        assertThat(corrected.standing().step()).isEqualTo(5);
    }

    @Test
    void onlyWhatWasReturnedCanBeCorrectedOnceAndForAPersonWhoHasNoOtherApplication() {
        assertRefused(Intake.decide(submitted(), correct(null)), "NOT_RETURNED");
        assertRefused(Intake.decide(null, correct(null)), "NOT_RETURNED");
        assertRefused(
                Intake.decide(apply(returned(), correct(null)), correct(null)), "NOT_RETURNED");
        assertRefused(
                Intake.decide(apply(submitted(), follow("end", 1, Stage.ENDED)), correct(null)),
                "NOT_RETURNED");
        assertRefused(
                Intake.decide(apply(submitted(), withdraw()), correct(null)), "WITHDRAWAL_PENDING");
        assertRefused(Intake.decide(returned(), correct("TTE-1")), "LIVE_APPLICATION_EXISTS");
    }

    @Test
    void aCorrectionOfAnEarlierRevisionIsTooLate() {
        Application again =
                apply(apply(returned(), correct(null)), follow("r2", 2, Stage.RETURNED));

        assertRefused(Intake.decide(again, correct(null)), "NOT_RETURNED");
    }

    @Test
    void aWithdrawalIsAskedForOnceAndRefusedWhenItIsTooLate() {
        Application pending = apply(submitted(), withdraw());

        assertThat(pending).isInstanceOf(Application.Live.class);
        assertThat(outcome(pending)).isEqualTo(Withdrawal.Outcome.PENDING);
        assertThat(Intake.decide(pending, withdraw())).isInstanceOf(Decision.AlreadyDone.class);
        Application bound = apply(pending, follow("passphrase", 1, Stage.BOUND));
        assertThat(outcome(bound)).isEqualTo(Withdrawal.Outcome.TOO_LATE);
        assertRefused(Intake.decide(bound, withdraw()), "WITHDRAWAL_TOO_LATE");
        Application rejected = apply(pending, follow("end", 1, Stage.ENDED));
        assertThat(outcome(rejected)).isEqualTo(Withdrawal.Outcome.TOO_LATE);
        assertRefused(Intake.decide(rejected, withdraw()), "WITHDRAWAL_TOO_LATE");
        Application done = apply(pending, follow("end", 1, Stage.WITHDRAWN));
        assertThat(outcome(done)).isEqualTo(Withdrawal.Outcome.DONE);
        assertThat(Intake.decide(done, withdraw())).isInstanceOf(Decision.AlreadyDone.class);
    }

    @Test
    void whatIntakeHoldsItWithdrawsItself() {
        assertThat(Intake.decide(returned(), withdraw()))
                .isInstanceOfSatisfying(
                        Decision.Happened.class,
                        happened ->
                                assertThat((List<?>) happened.events())
                                        .hasExactlyElementsOfTypes(
                                                IntakeEvent.WithdrawalRequested.class,
                                                IntakeEvent.Withdrawn.class));
        assertThat(outcome(apply(returned(), withdraw()))).isEqualTo(Withdrawal.Outcome.DONE);
        Application met = apply(apply(submitted(), withdraw()), follow("r", 1, Stage.RETURNED));
        assertThat(met.standing().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(met.history().getLast().at()).isEqualTo(NOW.plusMillis(2));
    }

    @Test
    void itLapsesWhenItsTimeIsOverAndNotBefore() {
        Application waiting = returned();

        assertThat(waiting.dueAt()).isEqualTo(UNTIL);
        assertThat(Intake.decide(waiting, lapse(UNTIL.minusMillis(1))))
                .isInstanceOf(Decision.AlreadyDone.class);
        Application lapsed = apply(waiting, lapse(UNTIL));
        assertThat(lapsed).isInstanceOf(Application.Ended.class);
        assertThat(lapsed.dueAt()).isNull();
        assertThat(Intake.decide(lapsed, lapse(UNTIL))).isInstanceOf(Decision.AlreadyDone.class);
        assertThat(Intake.decide(apply(waiting, correct(null)), lapse(UNTIL)))
                .isInstanceOf(Decision.AlreadyDone.class);
    }

    @Test
    void aPageWithoutALoginCallsPeopleByTheirFirstNameWithoutTitles() {
        assertThat(SampleSubmission.applicant("dr. Ayu Candrakirana, S.Kom.").firstName())
                .isEqualTo("Ayu");
        assertThat(SampleSubmission.applicant("Sukarno").firstName()).isEqualTo("Sukarno");
        assertThat(SampleSubmission.applicant("H.").firstName()).isEqualTo("H.");
    }

    private static Withdrawal.Outcome outcome(Application application) {
        return Objects.requireNonNull(application.withdrawal())
                .outcome(application.standing().stage());
    }

    private static void assertRefused(Decision<IntakeEvent> decision, String code) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Application submitted() {
        return apply(null, submit(null));
    }

    private static Application returned() {
        return apply(submitted(), follow("r", 1, Stage.RETURNED));
    }

    private static Application apply(@Nullable Application state, IntakeCommand command) {
        @Nullable Application result = state;
        if (Intake.decide(state, command) instanceof Decision.Happened<IntakeEvent> happened) {
            for (IntakeEvent event : happened.events()) {
                result = Intake.evolve(result, event);
            }
        }
        return Objects.requireNonNull(result);
    }

    private static IntakeCommand submit(@Nullable String otherLive) {
        return new IntakeCommand.Submit(
                SampleSubmission.first(),
                happening("submitted", 1, 0, NOW, place(Stage.OPEN, 2)),
                "index",
                otherLive);
    }

    private static IntakeCommand correct(@Nullable String otherLive) {
        return new IntakeCommand.Correct(
                SampleSubmission.next(SampleSubmission.first()),
                5,
                happening("corrected", 2, 0, NOW, place(Stage.OPEN, 5)),
                "other index",
                otherLive);
    }

    private static IntakeCommand withdraw() {
        return new IntakeCommand.Withdraw(
                happening("requested", 1, 0, NOW, null),
                happening("withdrawn", 1, 0, NOW, place(Stage.WITHDRAWN, 2)));
    }

    private static IntakeCommand lapse(Instant at) {
        return new IntakeCommand.Lapse(happening("lapsed", 1, 0, at, place(Stage.ENDED, 5)));
    }

    private static IntakeCommand follow(String eventId, int revision, Stage stage) {
        Instant at = NOW.plusMillis(1);
        return new IntakeCommand.Follow(
                happening(eventId, revision, 1, at, place(stage, 5)),
                NOW,
                happening("withdrawn", revision, 1, NOW, place(Stage.WITHDRAWN, 5)));
    }

    private static Happening happening(
            String eventId, int revision, int phase, Instant at, @Nullable Place place) {
        return new Happening(
                eventId, revision, phase, at, 2, "Event", new Actor("OFFICE", "o", "Dinas"), place);
    }

    private static Place place(Stage stage, int step) {
        return new Place(
                stage.name(), stage, step, null, List.of(), stage == Stage.RETURNED ? UNTIL : null);
    }
}
