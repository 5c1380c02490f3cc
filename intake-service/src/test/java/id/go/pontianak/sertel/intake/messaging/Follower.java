package id.go.pontianak.sertel.intake.messaging;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Happening;
import id.go.pontianak.sertel.intake.domain.Intake;
import id.go.pontianak.sertel.intake.domain.IntakeCommand;
import id.go.pontianak.sertel.intake.domain.IntakeEvent;
import id.go.pontianak.sertel.intake.domain.SampleSubmission;
import id.go.pontianak.sertel.intake.domain.Submission;
import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Intake's rules as the desk and the inbox use them, without database and broker. */
public final class Follower {

    public static final Duration LAPSES_AFTER = Duration.ofDays(30);
    private static final Actor OFFICE = new Actor("OFFICE", "o-1", "Dinas Uji");

    private final List<SpecificRecordBase> pending = new ArrayList<>();
    private final List<SpecificRecordBase> told = new ArrayList<>();
    private Application state;

    /** An application was just submitted. */
    public Follower() {
        Submission submission = SampleSubmission.first();
        var command =
                new IntakeCommand.Submit(
                        submission,
                        OwnHappenings.submission(id(), CaseStory.BEGINNING, OFFICE, 1, 2),
                        "index",
                        null);
        state = after(null, Intake.decide(null, command));
    }

    Application state() {
        return state;
    }

    /** What intake said to the mesh, oldest first. */
    List<SpecificRecordBase> told() {
        return List.copyOf(told);
    }

    List<EventType> toldTypes() {
        return told.stream().map(EventType::of).toList();
    }

    /** What waits for something before it. */
    List<SpecificRecordBase> pending() {
        return List.copyOf(pending);
    }

    /** As the inbox does: what is ahead waits until something was taken. */
    void hear(SpecificRecordBase event) {
        if (!take(event)) {
            pending.add(event);
            return;
        }
        boolean progress = true;
        while (progress) {
            progress = pending.removeIf(this::take);
        }
    }

    Decision<IntakeEvent> correct(Instant now) {
        Submission corrected = SampleSubmission.next(state.submission());
        int step = state.standing().step();
        return decide(
                new IntakeCommand.Correct(
                        corrected,
                        step,
                        OwnHappenings.submission(id(), now, OFFICE, corrected.revision(), step),
                        "index",
                        null));
    }

    Decision<IntakeEvent> withdraw(Instant now) {
        int revision = state.submission().revision();
        int step = state.standing().step();
        return decide(
                new IntakeCommand.Withdraw(
                        OwnHappenings.withdrawalRequested(id(), now, OFFICE, revision, step),
                        OwnHappenings.withdrawn(id(), now, revision, step)));
    }

    Decision<IntakeEvent> lapse(Instant now) {
        return decide(
                new IntakeCommand.Lapse(
                        OwnHappenings.lapsed(
                                id(),
                                now,
                                state.submission().revision(),
                                state.standing().step())));
    }

    private Decision<IntakeEvent> decide(IntakeCommand command) {
        Decision<IntakeEvent> decision = Intake.decide(state, command);
        if (decision instanceof Decision.Happened<IntakeEvent>) {
            state = after(state, decision);
        }
        return decision;
    }

    private boolean take(SpecificRecordBase event) {
        IntakeCommand.Follow command =
                FollowedEvents.command(event, CaseStory.BEGINNING, LAPSES_AFTER, Follower::id)
                        .orElseThrow();
        return switch (decide(command)) {
            case Decision.Happened<IntakeEvent> _, Decision.AlreadyDone<IntakeEvent> _ -> true;
            case Decision.Ahead<IntakeEvent> _ -> false;
            case Decision.Refused<IntakeEvent> refused -> throw new AssertionError(refused.code());
        };
    }

    private Application after(@Nullable Application before, Decision<IntakeEvent> decision) {
        Application after = before;
        if (decision instanceof Decision.Happened<IntakeEvent>(List<IntakeEvent> events)) {
            for (IntakeEvent event : events) {
                after = Intake.evolve(after, event);
                IntakeEvents.told(after.submission(), event).ifPresent(told::add);
            }
        }
        if (after == null) {
            throw new AssertionError("nothing came of it");
        }
        return after;
    }

    /** The names of what happened, oldest first. */
    List<String> history() {
        return state.history().stream().map(Happening::event).toList();
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
