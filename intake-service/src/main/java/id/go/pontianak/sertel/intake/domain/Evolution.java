package id.go.pontianak.sertel.intake.domain;

import id.go.pontianak.sertel.intake.domain.Application.Ended;
import id.go.pontianak.sertel.intake.domain.Application.Live;
import id.go.pontianak.sertel.intake.domain.Application.Returned;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an event makes of an application. Which kind it then is follows from where it stands. */
final class Evolution {

    private Evolution() {}

    static Application evolve(@Nullable Application state, IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.Submitted(var submission, var happening, var nikIndex) ->
                    new Live(submission, List.of(happening), happening.at(), null, nikIndex);
            case IntakeEvent.Corrected(var submission, var _, var happening, var nikIndex) -> {
                Application known = existing(state);
                yield settled(
                        submission,
                        with(known, happening),
                        happening.at(),
                        known.withdrawal(),
                        nikIndex);
            }
            case IntakeEvent.Noted(var happening, var knownAt) ->
                    noted(existing(state), happening, knownAt);
            case IntakeEvent.WithdrawalRequested(var happening) -> {
                Application known = existing(state);
                yield settled(
                        known.submission(),
                        with(known, happening),
                        happening.at(),
                        new Withdrawal(happening.eventId(), happening.at()),
                        known.lockedNik());
            }
            case IntakeEvent.Withdrawn(var happening, var _) ->
                    noted(existing(state), happening, happening.at());
            case IntakeEvent.Lapsed(var happening, var _) ->
                    noted(existing(state), happening, happening.at());
        };
    }

    private static Application noted(Application known, Happening happening, Instant at) {
        return settled(
                known.submission(),
                with(known, happening),
                at,
                known.withdrawal(),
                known.lockedNik());
    }

    private static Application settled(
            Submission submission,
            List<Happening> history,
            Instant updatedAt,
            @Nullable Withdrawal withdrawal,
            @Nullable String nikIndex) {
        Place place = Standing.of(history).place();
        if (nikIndex == null || place.stage().last()) {
            return new Ended(submission, history, updatedAt, withdrawal);
        }
        return place.stage() == Stage.RETURNED && place.until() != null
                ? new Returned(submission, history, updatedAt, withdrawal, nikIndex, place.until())
                : new Live(submission, history, updatedAt, withdrawal, nikIndex);
    }

    private static List<Happening> with(Application known, Happening happening) {
        List<Happening> history = new ArrayList<>(known.history());
        history.add(happening);
        history.sort(Happening.BY_TIME);
        return history;
    }

    private static Application existing(@Nullable Application state) {
        if (state == null) {
            throw new IllegalStateException("nothing can happen before the submission");
        }
        return state;
    }
}
