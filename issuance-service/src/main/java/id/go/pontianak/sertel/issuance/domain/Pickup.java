package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * The link by which the owner collects.
 *
 * @param linkId its id
 * @param expiresAt until when, exclusive; whole seconds
 * @param wrongCodes how often a wrong receipt code was entered
 * @param pkcs12AskedAt when BSrE was last about to be asked for the one download; null: never
 * @param pkcs12GivenAt when BSrE gave it, whole; null: not that we know of
 * @param pkcs12LostAt when BSrE said that it gave it before, though it never reached us; null:
 *     never
 */
public record Pickup(
        UUID linkId,
        Instant expiresAt,
        int wrongCodes,
        @Nullable Instant pkcs12AskedAt,
        @Nullable Instant pkcs12GivenAt,
        @Nullable Instant pkcs12LostAt) {

    /** How many wrong codes close the link; the counter stays open. */
    public static final int MOST_WRONG_CODES = 5;

    static Pickup by(UUID linkId, Instant expiresAt) {
        return new Pickup(linkId, expiresAt, 0, null, null, null);
    }

    /** Whether the link with this id can be used now. */
    public boolean serves(UUID id, Instant now) {
        return linkId.equals(id) && now.isBefore(expiresAt) && wrongCodes < MOST_WRONG_CODES;
    }

    Pickup mistyped() {
        return new Pickup(
                linkId, expiresAt, wrongCodes + 1, pkcs12AskedAt, pkcs12GivenAt, pkcs12LostAt);
    }

    Pickup asked(Instant at) {
        return new Pickup(linkId, expiresAt, wrongCodes, at, pkcs12GivenAt, pkcs12LostAt);
    }

    Pickup given(Instant at) {
        return new Pickup(linkId, expiresAt, wrongCodes, pkcs12AskedAt, at, pkcs12LostAt);
    }

    Pickup lost(Instant at) {
        return new Pickup(linkId, expiresAt, wrongCodes, pkcs12AskedAt, pkcs12GivenAt, at);
    }

    Pickup renewed(UUID id, Instant until) {
        return new Pickup(id, until, 0, pkcs12AskedAt, pkcs12GivenAt, pkcs12LostAt);
    }
}
