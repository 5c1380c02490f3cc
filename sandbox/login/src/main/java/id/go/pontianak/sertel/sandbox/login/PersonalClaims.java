package id.go.pontianak.sertel.sandbox.login;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationToken;
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
    private final VisitedPages visited;

    PersonalClaims(People people, VisitedPages visited) {
        this.people = people;
        this.visited = visited;
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
        if (context.getAuthorizationGrant()
                instanceof OAuth2AuthorizationCodeAuthenticationToken code) {
            noteVisit(code.getRedirectUri(), context.get(SessionInformation.class));
        }
    }

    /** ID tokens alone are made for a session, whose {@code sid} the server itself puts in. */
    private void noteVisit(@Nullable String redirectUri, @Nullable SessionInformation session) {
        if (redirectUri != null && session != null) {
            visited.add(session.getSessionId(), Clients.pageOf(redirectUri));
        }
    }
}
