package id.go.pontianak.sertel.notification.whatsapp;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks {@code X-Hub-Signature-256}: HMAC-SHA-256 of the raw body with the app's secret. */
final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "sha256=";

    private final String secret;

    /**
     * @param secret empty: no signature is right
     */
    WebhookSignature(String secret) {
        this.secret = secret;
    }

    /** Whether the signature is right; takes the same time for every wrong one. */
    boolean isRight(byte[] body, @Nullable String signature) {
        if (secret.isEmpty() || signature == null || !signature.startsWith(PREFIX)) {
            return false;
        }
        String expected = HexFormat.of().formatHex(mac(body));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII),
                signature.substring(PREFIX.length()).getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] mac(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(body);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
