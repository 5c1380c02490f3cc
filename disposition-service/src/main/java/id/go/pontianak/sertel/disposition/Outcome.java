package id.go.pontianak.sertel.disposition;

import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

/**
 * What became of something that an official wanted.
 *
 * @param state of the case afterwards; null if it is unknown here
 * @param meant in which rank the official meant to act; null if they did not say
 */
public record Outcome(
        Decision<DispositionEvent> decision, @Nullable Disposition state, @Nullable Rank meant) {}
