package id.go.pontianak.sertel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Happening;
import id.go.pontianak.sertel.intake.domain.Intake;
import id.go.pontianak.sertel.intake.domain.IntakeCommand;
import id.go.pontianak.sertel.intake.domain.IntakeEvent;
import id.go.pontianak.sertel.intake.domain.SampleSubmission;
import id.go.pontianak.sertel.intake.domain.Stage;
import id.go.pontianak.sertel.intake.domain.Submission;
import id.go.pontianak.sertel.intake.messaging.CaseStory;
import id.go.pontianak.sertel.intake.messaging.FollowedEvents;
import id.go.pontianak.sertel.intake.messaging.OwnHappenings;
import id.go.pontianak.sertel.platform.test.StateDiagram;
import id.go.pontianak.sertel.schemas.EventType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class StatesTest {

    private static final Actor OFFICE = new Actor("OFFICE", "o-1", "Dinas Uji");
    private static final Duration LAPSES_AFTER = Duration.ofDays(30);
    private static final Instant MUCH_LATER = CaseStory.BEGINNING.plus(Duration.ofDays(365));

    @Test
    void thePageShowsWhatIntakeDecides() throws IOException {
        var diagram =
                new StateDiagram<Application, IntakeCommand, IntakeEvent>(
                                Intake::decide, Intake::evolve, StatesTest::name)
                        .explore(StatesTest::commands);

        assertThat(diagram.states())
                .containsExactlyInAnyOrder(
                        "OnItsWay",
                        "WantedBack",
                        "PastPassphrase",
                        "Returned",
                        "Withdrawn",
                        "Rejected",
                        "Lapsed",
                        "Delivered");
        diagram.assertKeptIn(
                Path.of("../docs/states/intake.md"),
                "What intake decides",
                """
                Intake holds an application while it is Returned; otherwise it follows, and shows where the application
                stands by what the other services say: of the latest revision, the latest service, its latest word. What
                does not change what intake may do (a forward, a recall, an invitation) is left out here. Submit, correct,
                withdraw and lapse are intake's own; names of events are what it hears.
                """);
    }

    private static String name(Application application) {
        return switch (application.standing().stage()) {
            case OPEN -> application.withdrawal() == null ? "OnItsWay" : "WantedBack";
            case BOUND -> "PastPassphrase";
            case RETURNED -> "Returned";
            case WITHDRAWN -> "Withdrawn";
            case ENDED -> {
                String status = application.standing().status();
                yield status.charAt(0) + status.substring(1).toLowerCase(Locale.ROOT);
            }
        };
    }

    private static Map<String, IntakeCommand> commands(@Nullable Application state) {
        Map<String, IntakeCommand> commands = new LinkedHashMap<>();
        Submission first = SampleSubmission.first();
        if (state == null) {
            commands.put(
                    "submit", new IntakeCommand.Submit(first, submission(1, 2), "index", null));
            return commands;
        }
        Submission known = state.submission();
        int revision = known.revision();
        int step = state.standing().step();
        commands.put(
                "correct",
                new IntakeCommand.Correct(
                        SampleSubmission.next(known),
                        step,
                        submission(revision + 1, Math.min(step, 5)),
                        "index",
                        null));
        commands.put(
                "withdraw",
                new IntakeCommand.Withdraw(
                        OwnHappenings.withdrawalRequested(id(), MUCH_LATER, OFFICE, revision, step),
                        OwnHappenings.withdrawn(id(), MUCH_LATER, revision, step)));
        commands.put(
                "lapse",
                new IntakeCommand.Lapse(OwnHappenings.lapsed(id(), MUCH_LATER, revision, step)));
        if (state.standing().stage() != Stage.WITHDRAWN
                && state.standing().stage() != Stage.ENDED) {
            heard(commands, EventType.APPLICATION_RETURNED, revision, 5);
            heard(commands, EventType.PASSPHRASE_SET, revision, 6);
            heard(commands, EventType.CERTIFICATE_DELIVERED, revision, 7);
            heard(commands, EventType.APPLICATION_REJECTED, revision, 5);
            heard(commands, EventType.APPLICATION_WITHDRAWN, revision, 5);
            heard(commands, EventType.APPLICATION_LAPSED, revision, 6);
        }
        // Who has set the passphrase has come past every return.
        if (state.standing().stage() == Stage.BOUND) {
            commands.remove(EventType.APPLICATION_RETURNED.eventName());
            commands.remove(EventType.PASSPHRASE_SET.eventName());
            commands.remove(EventType.APPLICATION_WITHDRAWN.eventName());
        }
        if (state.standing().stage() == Stage.RETURNED) {
            commands.keySet().retainAll(Set.of("correct", "withdraw", "lapse"));
        }
        return commands;
    }

    private static void heard(
            Map<String, IntakeCommand> commands, EventType type, int revision, int step) {
        FollowedEvents.command(
                        CaseStory.event(type, revision, step, id().toString(), 10),
                        CaseStory.BEGINNING,
                        LAPSES_AFTER,
                        StatesTest::id)
                .ifPresent(follow -> commands.put(type.eventName(), follow));
    }

    private static Happening submission(int revision, int resumeStep) {
        return OwnHappenings.submission(id(), CaseStory.BEGINNING, OFFICE, revision, resumeStep);
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
