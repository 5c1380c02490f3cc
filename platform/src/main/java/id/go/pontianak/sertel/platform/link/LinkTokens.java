package id.go.pontianak.sertel.platform.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and checks the tokens of links: {@code base64url(linkId ‖ HMAC-SHA-256(key, purpose ‖
 * linkId ‖ expiry))}, the link's id in 16 bytes and the expiry in seconds since 1970, 8 bytes
 * big-endian.
 */
public final class LinkTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID = 16;
    private static final int MINIMUM_KEY = 32;

    private final SecretKeySpec key;

    /**
     * @param key base64 of at least 32 bytes
     * @throws IllegalArgumentException if it is shorter
     */
    public LinkTokens(String key) {
        byte[] bytes = Base64.getDecoder().decode(key);
        if (bytes.length < MINIMUM_KEY) {
            throw new IllegalArgumentException("the link key must have at least 32 bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The token that stands in a message. */
    public String token(Link link) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tokenBytes(link));
    }

    /** The id that a token claims, for looking the link up; empty for what is no token. */
    public Optional<UUID> linkId(String token) {
        return bytes(token)
                .map(ByteBuffer::wrap)
                .map(buffer -> new UUID(buffer.getLong(), buffer.getLong()));
    }

    /**
     * Whether this token was made of this link; in constant time. Expiry is the caller's to check.
     */
    public boolean matches(String token, Link link) {
        return bytes(token)
                .map(bytes -> MessageDigest.isEqual(bytes, tokenBytes(link)))
                .orElse(false);
    }

    /**
     * A code of six digits that belongs to a link and cannot be told from it without the key: for
     * reading out at a counter. Guessing must be limited by whoever checks it.
     *
     * @param use tells codes for different uses of one link apart
     */
    public String code(String use, Link link) {
        byte[] mac = mac(new Link(link.linkId(), use + '/' + link.purpose(), link.expiresAt()));
        return String.format(
                Locale.ROOT, "%06d", Math.floorMod(ByteBuffer.wrap(mac).getLong(), 1_000_000L));
    }

    private byte[] tokenBytes(Link link) {
        byte[] mac = mac(link);
        return ByteBuffer.allocate(ID + mac.length)
                .putLong(link.linkId().getMostSignificantBits())
                .putLong(link.linkId().getLeastSignificantBits())
                .put(mac)
                .array();
    }

    private byte[] mac(Link link) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(link.purpose().getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(
                    ByteBuffer.allocate(ID + Long.BYTES)
                            .putLong(link.linkId().getMostSignificantBits())
                            .putLong(link.linkId().getLeastSignificantBits())
                            .putLong(link.expiresAt().getEpochSecond())
                            .array());
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<byte[]> bytes(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            return bytes.length > ID ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
