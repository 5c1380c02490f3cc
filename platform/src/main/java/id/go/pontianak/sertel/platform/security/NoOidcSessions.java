package id.go.pontianak.sertel.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

import java.util.List;

/** Remembers nothing, so that no replica knows less than another. */
final class NoOidcSessions implements OidcSessionRegistry {

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        // The session itself says whose it is.
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String sessionId) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return List.of();
    }
}
