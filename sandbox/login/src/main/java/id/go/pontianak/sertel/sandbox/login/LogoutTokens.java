package id.go.pontianak.sertel.sandbox.login;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the logout tokens of OpenID Connect Back-Channel Logout 1.0, section 2.4. */
@Component
class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final String TYPE = "logout+jwt";
    private static final Duration LIFETIME = Duration.ofMinutes(2);

    private final JwtEncoder encoder;
    private final String issuer;

    LogoutTokens(JWKSource<SecurityContext> signingKey, LoginSettings settings) {
        encoder = new NimbusJwtEncoder(signingKey);
        issuer = settings.issuer().toString();
    }

    /** A token that says: the session of that name, of that person, has ended. */
    String of(Person person, String session) {
        Instant now = Instant.now();
        JwtClaimsSet claims =
                JwtClaimsSet.builder()
                        .issuer(issuer)
                        .subject(person.subject())
                        .audience(List.of(Clients.PAGES))
                        .issuedAt(now)
                        .expiresAt(now.plus(LIFETIME))
                        .id(UUID.randomUUID().toString())
                        .claim("sid", session)
                        .claim("events", Map.of(EVENT, Map.of()))
                        .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type(TYPE).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
