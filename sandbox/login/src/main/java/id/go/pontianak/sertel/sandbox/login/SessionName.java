package id.go.pontianak.sertel.sandbox.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How tokens name a session in their {@code sid}, without giving its cookie away. */
final class SessionName {

    private SessionName() {}

    /** The name that Spring Authorization Server gives a session in ID tokens. */
    static String of(String sessionId) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(sessionId.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
