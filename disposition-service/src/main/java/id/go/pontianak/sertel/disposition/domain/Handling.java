package id.go.pontianak.sertel.disposition.domain;

import java.time.Instant;

/**
 * Something that an official did with a case.
 *
 * @param kind what
 * @param by who
 * @param at when
 */
public record Handling(Kind kind, Official by, Instant at) {

    /** What can be done with a case. */
    public enum Kind {
        /** Looked at, and thereby reviewed. */
        OPENED,
        /** Passed on to the next rank. */
        FORWARDED,
        /** Taken back from the next rank. */
        RECALLED,
        /** Sent back to the applicant. */
        RETURNED,
        /** Ended with a refusal. */
        REJECTED
    }
}
