package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What comes to an application's file. */
public sealed interface CaseCommand {

    /**
     * An event was heard.
     *
     * @param said whom to write to from now on; null if the event does not say
     */
    record Hear(Happening happening, @Nullable Correspondence said) implements CaseCommand {}

    /** Reminders may be due. */
    record Remind(Instant now) implements CaseCommand {}
}
