package id.go.pontianak.sertel.sandbox.login;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The OAuth2 clients: one for the services' pages, and one for each user, of the same name. */
final class Clients {

    /** The client of the services' pages. */
    static final String PAGES = "sertel-pages";

    private static final Duration TOKEN_LIFETIME = Duration.ofMinutes(30);
    private static final String CALLBACK = "/login/oauth2/code/sertel";

    private Clients() {}

    static List<RegisteredClient> of(People people, Secrets secrets, List<URI> pages) {
        List<RegisteredClient> clients = new ArrayList<>();
        people.all().stream()
                .map(Person::username)
                .map(username -> script(username, secrets.hashOf(username)))
                .forEach(clients::add);
        clients.add(pages(secrets, pages));
        return clients;
    }

    private static RegisteredClient script(String username, String secretHash) {
        return RegisteredClient.withId(username)
                .clientId(username)
                .clientSecret(secretHash)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(lifetime())
                .build();
    }

    private static RegisteredClient pages(Secrets secrets, List<URI> pages) {
        RegisteredClient.Builder client =
                RegisteredClient.withId(PAGES)
                        .clientId(PAGES)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                        .scope(OidcScopes.OPENID)
                        .scope(OidcScopes.PROFILE)
                        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                        .tokenSettings(lifetime());
        pages.forEach(
                page ->
                        client.redirectUri(page + CALLBACK)
                                .postLogoutRedirectUri(page.toString())
                                .postLogoutRedirectUri(page + "/"));
        // With a secret in the credentials file the pages may also prove who they are.
        secrets.find(PAGES)
                .ifPresent(
                        hash ->
                                client.clientSecret(hash)
                                        .clientAuthenticationMethod(
                                                ClientAuthenticationMethod.CLIENT_SECRET_BASIC));
        return client.build();
    }

    /** The page that a code is given to at that address, which is known to be a registered one. */
    static URI pageOf(String redirectUri) {
        return URI.create(redirectUri.substring(0, redirectUri.length() - CALLBACK.length()));
    }

    private static TokenSettings lifetime() {
        return TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFETIME).build();
    }
}
