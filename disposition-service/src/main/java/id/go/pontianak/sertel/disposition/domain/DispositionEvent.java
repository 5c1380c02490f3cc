package id.go.pontianak.sertel.disposition.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What happened to a disposition. */
public sealed interface DispositionEvent {

    /** It lies on the Kepala Dinas's desk. */
    record Received(Dossier dossier, UUID causationId, Instant at) implements DispositionEvent {}

    /** An official has opened it. */
    record Opened(Official by, Instant at) implements DispositionEvent {}

    /**
     * An official has passed it on.
     *
     * @param entry the sheet's new line
     * @param agenda set in step 4, null before
     */
    record Forwarded(SheetEntry entry, @Nullable AgendaEntry agenda) implements DispositionEvent {}
}
