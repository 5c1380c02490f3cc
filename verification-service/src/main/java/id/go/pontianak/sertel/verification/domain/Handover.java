package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How the Kasi PKS handed the case over to the verifier (step 4).
 *
 * @param eventId the event that says so
 * @param byId opaque subject of the official who did
 * @param byName that official's name; personal data
 * @param instructions what is asked
 * @param note null if none was written
 * @param agendaNumber under what the case is recorded; null if it is not
 * @param classification the letter's <i>sifat</i>; null if none was given
 * @param at when
 */
public record Handover(
        UUID eventId,
        String byId,
        String byName,
        List<String> instructions,
        @Nullable String note,
        @Nullable String agendaNumber,
        @Nullable String classification,
        Instant at) {}
