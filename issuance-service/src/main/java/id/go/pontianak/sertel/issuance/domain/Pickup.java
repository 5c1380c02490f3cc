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
 */
public record Pickup(
        UUID linkId, Instant expiresAt, int wrongCodes, @Nullable Instant pkcs12AskedAt) {

    /** How many wrong codes close the link; the counter stays open. */
    public static final int MOST_WRONG_CODES = 5;

    /** Whether the link with this id can be used now. */
    public boolean serves(UUID id, Instant now) {
        return linkId.equals(id) && now.isBefore(expiresAt) && wrongCodes < MOST_WRONG_CODES;
    }

    Pickup mistyped() {
        return new Pickup(linkId, expiresAt, wrongCodes + 1, pkcs12AskedAt);
    }

    Pickup asked(Instant at) {
        return new Pickup(linkId, expiresAt, wrongCodes, at);
    }
}
