package id.go.pontianak.sertel.disposition.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the disposition sheet (lembar disposisi): who passed the letter on, and how.
 *
 * @param eventId the event that says so
 * @param by who forwarded
 * @param at when
 * @param instructions at least one
 * @param note null if none was written
 */
public record SheetEntry(
        UUID eventId,
        Official by,
        Instant at,
        List<Instruction> instructions,
        @Nullable String note) {}
