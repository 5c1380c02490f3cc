package id.go.pontianak.sertel.intake.domain;

import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Decides what intake does, and what that makes of an application. */
public final class Intake {

    /** Someone has a live application for the same NIK already. */
    public static final String LIVE_APPLICATION_EXISTS = "LIVE_APPLICATION_EXISTS";

    private Intake() {}

    /**
     * @param state null for an application that does not exist yet
     */
    public static Decision<IntakeEvent> decide(@Nullable Application state, IntakeCommand command) {
        return switch (command) {
            case IntakeCommand.Submit submit -> submit(state, submit);
            case IntakeCommand.Follow follow -> follow(state, follow);
        };
    }

    /**
     * @param state null for an application that does not exist yet
     */
    public static Application evolve(@Nullable Application state, IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.Submitted(var submission, var happening, var standing, var nik) ->
                    new Application.Live(
                            submission, standing, List.of(happening), happening.at(), nik);
            case IntakeEvent.Noted(var happening, var knownAt) -> {
                Application known = existing(state);
                List<Happening> history = new ArrayList<>(known.history());
                history.add(happening);
                yield with(known, known.standing(), history, knownAt);
            }
            case IntakeEvent.Moved(var standing, var knownAt) -> {
                Application known = existing(state);
                yield with(known, standing, known.history(), knownAt);
            }
        };
    }

    private static Decision<IntakeEvent> submit(
            @Nullable Application state, IntakeCommand.Submit submit) {
        if (state != null) {
            return Decision.alreadyDone();
        }
        if (submit.otherLive() != null) {
            return Decision.refused(
                    LIVE_APPLICATION_EXISTS, "a live application for the same NIK exists");
        }
        return Decision.happened(
                new IntakeEvent.Submitted(
                        submit.submission(),
                        submit.happening(),
                        submit.standing(),
                        submit.nikIndex()));
    }

    private static Decision<IntakeEvent> follow(
            @Nullable Application state, IntakeCommand.Follow follow) {
        if (state == null || follow.revision() > state.submission().revision()) {
            return Decision.ahead();
        }
        if (follow.revision() < state.submission().revision() || state.knows(follow.happening())) {
            return Decision.alreadyDone();
        }
        List<IntakeEvent> events = new ArrayList<>();
        events.add(new IntakeEvent.Noted(follow.happening(), follow.knownAt()));
        Standing standing = follow.standing();
        if (standing != null && standing.follows(state.standing())) {
            events.add(new IntakeEvent.Moved(standing, follow.knownAt()));
        }
        return new Decision.Happened<>(events);
    }

    private static Application with(
            Application known, Standing standing, List<Happening> history, Instant at) {
        return switch (known) {
            case Application.Live live when !standing.last() ->
                    new Application.Live(live.submission(), standing, history, at, live.nikIndex());
            case Application.Live live ->
                    new Application.Ended(live.submission(), standing, history, at);
            case Application.Ended ended ->
                    new Application.Ended(ended.submission(), standing, history, at);
        };
    }

    private static Application existing(@Nullable Application state) {
        if (state == null) {
            throw new IllegalStateException("nothing can happen before the submission");
        }
        return state;
    }
}
