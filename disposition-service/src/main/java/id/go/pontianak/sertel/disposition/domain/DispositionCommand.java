package id.go.pontianak.sertel.disposition.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What may be asked of a disposition. Time and ids come with the command. */
public sealed interface DispositionCommand {

    /** The application arrived from the applicant (step 1). */
    record Receive(Dossier dossier, UUID causationId, Instant at) implements DispositionCommand {}

    /** An official opens the dossier, and thereby reviews it. */
    record Open(Official by, Instant at) implements DispositionCommand {}

    /**
     * An official passes the dossier on.
     *
     * @param eventId of the event that will say so
     * @param agenda the entry to record it under, if this is step 4
     */
    record Forward(
            Official by,
            List<Instruction> instructions,
            @Nullable String note,
            UUID eventId,
            AgendaEntry agenda,
            Instant at)
            implements DispositionCommand {}
}
