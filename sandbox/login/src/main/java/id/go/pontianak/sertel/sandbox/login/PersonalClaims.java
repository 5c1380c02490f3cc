package id.go.pontianak.sertel.sandbox.login;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/** Puts into every token who the person is, alike for a login and for client credentials. */
@Component
class PersonalClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** Whom access tokens are for: all services of the mesh. */
    static final String AUDIENCE = "sertel";

    private final People people;

    PersonalClaims(People people) {
        this.people = people;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication principal = Objects.requireNonNull(context.getPrincipal());
        Person person = people.named(principal.getName());
        JwtClaimsSet.Builder claims = context.getClaims();
        claims.subject(person.subject());
        person.claims().forEach(claims::claim);
        claims.claim("preferred_username", person.username());
        // An ID token's audience is the client, and must stay so.
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(List.of(AUDIENCE));
        }
    }
}
