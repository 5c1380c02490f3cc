package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How a case ended otherwise than by being handed over here.
 *
 * @param kind how
 * @param at when it was said
 * @param code the reason's; null where the kind says it all
 * @param note free text of the officer, personal data; null for none
 * @param by the officer who ended it; null for everybody else
 */
public record Ending(
        Kind kind, Instant at, @Nullable String code, @Nullable String note, @Nullable Officer by) {

    /** What was said last of the case. */
    public enum Kind {
        REJECTED,
        WITHDRAWN,
        LAPSED,
        DELIVERED
    }

    static Ending of(Kind kind, Instant at) {
        return new Ending(kind, at, null, null, null);
    }
}
