package id.go.pontianak.sertel.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

import java.util.Map;

class TokenEndpointTest {

    private static final String ISSUER = "https://login.example/realms/sertel";
    private static final String SAID = ISSUER + "/protocol/openid-connect/token";

    @Test
    void isTheOneThatTheProviderNames() {
        var endpoint =
                new TokenEndpoint(
                        ISSUER, _ -> registration(ISSUER, Map.of("token_endpoint", SAID)));

        assertThat(endpoint.address()).contains(SAID);
        assertThat(endpoint.discovery()).isEqualTo(ISSUER + "/.well-known/openid-configuration");
    }

    @Test
    void isNotTheOneThatIsReachedFromHereAlone() {
        var endpoint = new TokenEndpoint(ISSUER, _ -> registration(ISSUER, Map.of()));

        assertThat(endpoint.address()).isEmpty();
    }

    @Test
    void isNotThatOfAnotherProviderAtWhichPagesLogIn() {
        var endpoint =
                new TokenEndpoint(
                        ISSUER,
                        _ ->
                                registration(
                                        "https://elsewhere.example",
                                        Map.of("token_endpoint", "https://elsewhere.example/t")));

        assertThat(endpoint.address()).isEmpty();
    }

    @Test
    void isUnknownWhileTheProviderIsAway() {
        var endpoint =
                new TokenEndpoint(
                        ISSUER,
                        _ -> {
                            throw new IllegalStateException("away");
                        });

        assertThat(endpoint.address()).isEmpty();
    }

    private static ClientRegistration registration(String issuer, Map<String, Object> said) {
        return ClientRegistration.withRegistrationId("sertel")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientId("sertel-pages")
                .redirectUri("https://intake.example/login")
                .authorizationUri("https://login.example/authorize")
                .tokenUri("http://keycloak:9000/token")
                .issuerUri(issuer)
                .providerConfigurationMetadata(said)
                .build();
    }
}
