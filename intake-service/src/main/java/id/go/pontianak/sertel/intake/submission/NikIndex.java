package id.go.pontianak.sertel.intake.submission;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A keyed blind index of NIKs (HMAC-SHA-256): the same person is known again, and nobody without
 * the key can tell from it who that is. Without a key, the few billion possible NIKs could be
 * tried.
 */
public final class NikIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MINIMUM_KEY = 32;

    private final SecretKeySpec key;

    /**
     * @param key base64 of at least 32 bytes
     * @throws IllegalArgumentException if it is shorter
     */
    public NikIndex(String key) {
        byte[] bytes = Base64.getDecoder().decode(key);
        if (bytes.length < MINIMUM_KEY) {
            throw new IllegalArgumentException("the NIK index key must have at least 32 bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The index of a NIK: 64 hexadecimal digits. */
    public String of(String nik) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(nik.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
