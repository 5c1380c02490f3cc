package id.go.pontianak.sertel.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;

/** Access tokens as the login server would give them, signed with a key of the test's own. */
public final class Tokens {

    private static final KeyPair KEY = generate();

    private Tokens() {}

    /** A token of an official or operator: {@code Authorization: Bearer …}. */
    public static String of(Enum<?> role, String subject) {
        return sign(claims(role, subject).build());
    }

    /** A token of an official with a civil servant number. */
    public static String of(Enum<?> role, String subject, String nip) {
        return sign(claims(role, subject).claim("nip", nip).build());
    }

    /** A token of an office's system. */
    public static String ofOffice(Enum<?> role, String officeId) {
        return sign(claims(role, "office-" + officeId).claim("office_id", officeId).build());
    }

    /** A token for somebody else's service. */
    public static String forAnotherAudience(Enum<?> role, String subject) {
        return sign(claims(role, subject).audience("other").build());
    }

    static String publicKeyLocation() {
        try {
            Path file = Files.createTempFile("token", ".pem");
            file.toFile().deleteOnExit();
            Files.writeString(
                    file,
                    "-----BEGIN PUBLIC KEY-----\n"
                            + Base64.getMimeEncoder().encodeToString(KEY.getPublic().getEncoded())
                            + "\n-----END PUBLIC KEY-----\n");
            return file.toUri().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JWTClaimsSet.Builder claims(Enum<?> role, String subject) {
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .audience("sertel")
                .claim("roles", List.of(role.name()))
                .claim("name", "Nama " + subject)
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    private static String sign(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(KEY.getPrivate()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
