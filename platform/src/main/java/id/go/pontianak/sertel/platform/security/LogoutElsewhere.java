package id.go.pontianak.sertel.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import java.util.Map;

/**
 * Ends a person's sessions here when the provider says that they logged out (OpenID Connect
 * Back-Channel Logout 1.0), on whichever replica they began. The logout token has been checked; it
 * has to name the subject, as Keycloak's and the sandbox's do.
 *
 * @param <S> a session
 */
final class LogoutElsewhere<S extends Session> implements LogoutHandler {

    private final FindByIndexNameSessionRepository<S> sessions;

    LogoutElsewhere(FindByIndexNameSessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        if (authentication == null
                || !(authentication.getPrincipal() instanceof OidcLogoutToken token)
                || token.getSubject() == null) {
            return;
        }
        Map<String, S> known = sessions.findByPrincipalName(token.getSubject());
        known.values().stream()
                .filter(session -> isMeant(token, session))
                .map(Session::getId)
                .forEach(sessions::deleteById);
    }

    /** One session of the provider's, or all of the person's where it names none. */
    private static boolean isMeant(OidcLogoutToken token, Session session) {
        SecurityContext context =
                session.getAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return token.getSessionId() == null
                || (context != null
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof OidcUser person
                        && token.getSessionId()
                                .equals(person.getIdToken().getClaimAsString("sid")));
    }
}
