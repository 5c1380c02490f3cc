package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An appointment for the passphrase ceremony.
 *
 * @param invitationId its id
 * @param at when it begins, whole seconds
 * @param round from 1; a moved visit and one after an absence raise it
 * @param linkId the visit's link, which the owner's code is derived from
 * @param linkExpiresAt until when that link serves, and the owner is waited for; whole seconds
 * @param wrongCodes how often a wrong owner's code was said for it
 * @param moves how often the owner has chosen a time by link, in this case
 * @param absences how often the owner was absent before it, in this case
 * @param by who made it; null if the owner chose the time
 * @param madeAt when
 */
public record Invitation(
        UUID invitationId,
        Instant at,
        int round,
        UUID linkId,
        Instant linkExpiresAt,
        int wrongCodes,
        int moves,
        int absences,
        @Nullable Officer by,
        Instant madeAt) {

    /** How many wrong codes lock a code. */
    public static final int MOST_WRONG_CODES = 5;

    /** How often an owner may choose another time; then they are asked to call. */
    public static final int MOST_MOVES = 2;

    /** Whether its code was guessed at too often; a new invitation brings a new one. */
    public boolean locked() {
        return wrongCodes >= MOST_WRONG_CODES;
    }

    /** How often the owner may still choose another time. */
    public int movesLeft() {
        return Math.max(0, MOST_MOVES - moves);
    }

    /** Whether its link is the one with this id and serves now. */
    public boolean serves(UUID id, Instant now) {
        return linkId.equals(id) && now.isBefore(linkExpiresAt);
    }

    /** How long after the appointment the owner is waited for. */
    Duration patience() {
        return Duration.between(at, linkExpiresAt);
    }

    Invitation mistyped() {
        return with(linkId, wrongCodes + 1);
    }

    Invitation withLink(UUID id) {
        return with(id, 0);
    }

    private Invitation with(UUID link, int wrong) {
        return new Invitation(
                invitationId, at, round, link, linkExpiresAt, wrong, moves, absences, by, madeAt);
    }
}
