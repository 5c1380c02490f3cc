package id.go.pontianak.sertel.intake.webhook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets that offices know us by. None is kept: each is made of the webhook's id and a key
 * that never leaves here.
 *
 * @see <a
 *     href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 *     Webhooks</a>
 */
final class WebhookSecrets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";
    private static final int MINIMUM_KEY = 32;

    private final byte[] key;

    private WebhookSecrets(byte[] key) {
        this.key = key;
    }

    /**
     * @param key base64 of at least 32 bytes
     * @throws IllegalArgumentException if it is shorter
     */
    static WebhookSecrets of(String key) {
        return new WebhookSecrets(bytes(key));
    }

    /**
     * With a key that is made of another, and tells nothing of it.
     *
     * @param key base64 of at least 32 bytes
     * @throws IllegalArgumentException if it is shorter
     */
    static WebhookSecrets derivedFrom(String key) {
        return new WebhookSecrets(mac(bytes(key), "sertel webhook secrets"));
    }

    /** A webhook's secret as its office is given it. */
    String shown(UUID webhookId) {
        return PREFIX + Base64.getEncoder().encodeToString(secret(webhookId));
    }

    /**
     * The value of the header {@code webhook-signature}.
     *
     * @param messageId the header {@code webhook-id}
     * @param at the header {@code webhook-timestamp}, in whole seconds
     */
    String signature(UUID webhookId, String messageId, Instant at, String body) {
        return signature(secret(webhookId), messageId, at, body);
    }

    static String signature(byte[] secret, String messageId, Instant at, String body) {
        byte[] signature = mac(secret, messageId + '.' + at.getEpochSecond() + '.' + body);
        return "v1," + Base64.getEncoder().encodeToString(signature);
    }

    private byte[] secret(UUID webhookId) {
        return mac(key, "webhook " + webhookId);
    }

    private static byte[] bytes(String key) {
        byte[] bytes = Base64.getDecoder().decode(key);
        if (bytes.length < MINIMUM_KEY) {
            throw new IllegalArgumentException("the webhook key must have at least 32 bytes");
        }
        return bytes;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
