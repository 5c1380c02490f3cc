package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * The verifier's word that a dossier is complete, and our name for its registration at BSrE.
 *
 * @param requestId ours; under it the registration is sent, and looked up
 * @param eventId of the event that says so
 * @param by who checked
 * @param at when
 * @param note what the verifier added; null for nothing
 * @param traceparent W3C trace that the check belonged to, so that the call to BSrE is part of the
 *     same story; null if there was none
 */
public record Submission(
        UUID requestId,
        UUID eventId,
        Verifier by,
        Instant at,
        @Nullable String note,
        @Nullable String traceparent) {}
