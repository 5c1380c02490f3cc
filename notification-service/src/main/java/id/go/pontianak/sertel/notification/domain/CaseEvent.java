package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What happened to an application's file. */
public sealed interface CaseEvent {

    /**
     * It was noted what happened, and plans that it makes pointless were dropped.
     *
     * @param said whom to write to from now on; null if that was not said
     * @param turn to whom it went; null if it stays where it is
     */
    record Noted(Happening happening, @Nullable Correspondence said, @Nullable Turn turn)
            implements CaseEvent {}

    /** Someone is told, now. */
    record Told(Telling telling) implements CaseEvent {}

    /** Someone is to be reminded. */
    record Planned(Plan plan) implements CaseEvent {}

    /** Someone is reminded, now. */
    record Reminded(Plan plan) implements CaseEvent {}

    /** It is no time of day for a reminder. */
    record PutOff(Plan plan, Instant dueAt) implements CaseEvent {}

    /** It is too late for a reminder. */
    record Missed(Plan plan) implements CaseEvent {}
}
