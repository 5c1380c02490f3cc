package id.go.pontianak.sertel.issuance.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * An appointment for the passphrase ceremony.
 *
 * @param invitationId its id
 * @param at when it begins, whole seconds
 * @param round from 1; a moved visit raises it
 * @param linkId the visit's link, which the owner's code is derived from
 * @param linkExpiresAt until when the visit may be moved by that link, whole seconds
 * @param wrongCodes how often a wrong owner's code was said for it
 */
public record Invitation(
        UUID invitationId,
        Instant at,
        int round,
        UUID linkId,
        Instant linkExpiresAt,
        int wrongCodes) {

    /** How many wrong codes lock a code. */
    public static final int MOST_WRONG_CODES = 5;

    /** Whether its code was guessed at too often; a new invitation brings a new one. */
    public boolean locked() {
        return wrongCodes >= MOST_WRONG_CODES;
    }

    Invitation mistyped() {
        return new Invitation(invitationId, at, round, linkId, linkExpiresAt, wrongCodes + 1);
    }
}
