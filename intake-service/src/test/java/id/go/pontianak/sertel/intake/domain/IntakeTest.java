package id.go.pontianak.sertel.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

class IntakeTest {

    private static final Instant NOW = Instant.parse("2026-03-04T02:15:00Z");

    @Test
    void aNewApplicationIsTakenInOnce() {
        var submit = submit(null);

        Application live = apply(null, submit);

        assertThat(live).isInstanceOf(Application.Live.class);
        assertThat(live.lockedNik()).isEqualTo("index");
        assertThat(Intake.decide(live, submit)).isInstanceOf(Decision.AlreadyDone.class);
    }

    @Test
    void aSecondLiveApplicationForTheSamePersonIsRefused() {
        assertThat(Intake.decide(null, submit("TTE-0000-0000")))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("LIVE_APPLICATION_EXISTS"));
    }

    @Test
    void whatIsSaidOfAnUnknownApplicationOrALaterRevisionIsAhead() {
        Application live = apply(null, submit(null));

        assertThat(Intake.decide(null, follow("e", 1, 210))).isInstanceOf(Decision.Ahead.class);
        assertThat(Intake.decide(live, follow("e", 2, 210))).isInstanceOf(Decision.Ahead.class);
    }

    @Test
    void whatIsSaidTwiceOrOfAnEarlierRevisionChangesNothing() {
        Application moved = apply(apply(null, submit(null)), follow("e", 1, 210));

        assertThat(Intake.decide(moved, follow("e", 1, 210)))
                .isInstanceOf(Decision.AlreadyDone.class);
        assertThat(Intake.decide(moved, follow("f", 0, 310)))
                .isInstanceOf(Decision.AlreadyDone.class);
    }

    @Test
    void anEndFreesTheNikAndNothingMovesItAfterwards() {
        Application ended = apply(apply(null, submit(null)), follow("end", 1, 1070));
        Application later = apply(ended, follow("late", 1, 1080));

        assertThat(ended).isInstanceOf(Application.Ended.class);
        assertThat(ended.lockedNik()).isNull();
        assertThat(later.standing()).isEqualTo(ended.standing());
        assertThat(later.history()).hasSize(3);
    }

    @Test
    void whatItShowsOnlyMovesForwardAndInTheEndIsTheSameInWhateverOrderItBecomesKnown() {
        List<IntakeCommand.Follow> follows =
                List.of(
                        follow("a", 1, 230),
                        follow("b", 1, 240),
                        follow("c", 1, 350),
                        follow("d", 1, 450),
                        follow("e", 1, 560),
                        follow("f", 1, 1070));
        var random = new Random(107);
        for (int round = 0; round < 500; round++) {
            List<IntakeCommand.Follow> shuffled = new ArrayList<>(follows);
            shuffled.addAll(follows.subList(0, random.nextInt(follows.size())));
            Collections.shuffle(shuffled, random);
            Application state = apply(null, submit(null));
            for (IntakeCommand.Follow follow : shuffled) {
                int before = state.standing().order();
                state = apply(state, follow);
                assertThat(state.standing().order()).isGreaterThanOrEqualTo(before);
            }
            assertThat(state.standing().order()).isEqualTo(1070);
            assertThat(state.history()).hasSize(follows.size() + 1);
        }
    }

    @Test
    void aPageWithoutALoginCallsPeopleByTheirFirstNameWithoutTitles() {
        assertThat(applicant("dr. Ayu Candrakirana, S.Kom.").firstName()).isEqualTo("Ayu");
        assertThat(applicant("Sukarno").firstName()).isEqualTo("Sukarno");
        assertThat(applicant("H.").firstName()).isEqualTo("H.");
    }

    private static Application apply(@Nullable Application state, IntakeCommand command) {
        @Nullable Application result = state;
        if (Intake.decide(state, command) instanceof Decision.Happened<IntakeEvent> happened) {
            for (IntakeEvent event : happened.events()) {
                result = Intake.evolve(result, event);
            }
        }
        if (result == null) {
            throw new AssertionError("nothing came of it");
        }
        return result;
    }

    private static IntakeCommand.Submit submit(@Nullable String otherLive) {
        var submission =
                new Submission(
                        new UUID(1, 1),
                        "TTE-0000-0000",
                        "dinkes",
                        1,
                        new Request(
                                null,
                                new Letter("1", LocalDate.of(2026, 3, 4), "Permohonan"),
                                applicant("Ayu"),
                                true),
                        List.of(),
                        List.of(),
                        new Link(new UUID(2, 2), NOW));
        return new IntakeCommand.Submit(
                submission, happening("submitted"), standing(120, false), "index", otherLive);
    }

    private static IntakeCommand.Follow follow(String eventId, int revision, int order) {
        return new IntakeCommand.Follow(
                revision, happening(eventId), standing(order, order >= 1000), NOW);
    }

    private static Standing standing(int order, boolean last) {
        return new Standing("S" + order, order, last, 2, null, NOW, List.of());
    }

    private static Happening happening(String eventId) {
        return new Happening(eventId, NOW, 2, "Event", new Actor("OFFICE", "o", "Dinas"));
    }

    private static Applicant applicant(String name) {
        return new Applicant(
                name,
                "6171015204850001",
                null,
                Employment.OTHER,
                "Analis",
                "Dinas Kesehatan",
                "ayu@go.id",
                "+628115678901");
    }
}
