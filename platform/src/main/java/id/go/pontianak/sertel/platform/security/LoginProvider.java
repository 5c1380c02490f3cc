package id.go.pontianak.sertel.platform.security;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.util.StringUtils;

import java.util.Map;

/** What the pages know of the provider that people log in at. */
public final class LoginProvider {

    /**
     * Names the registration of the pages, and is part of the addresses that the provider sends
     * browsers and log-outs to.
     */
    public static final String ID = "sertel";

    private final LoginProperties properties;
    private final String issuer;

    LoginProvider(LoginProperties properties, String issuer) {
        this.properties = properties;
        this.issuer = issuer;
    }

    /**
     * Asks the provider for its addresses, unless they are given.
     *
     * @throws RuntimeException if it does not answer
     */
    ClientRegistration registration() {
        String tokenUri = properties.tokenUri();
        ClientRegistration.Builder registration =
                tokenUri != null && !tokenUri.isBlank()
                        ? given(tokenUri)
                        : ClientRegistrations.fromIssuerLocation(issuer).registrationId(ID);
        boolean secret = StringUtils.hasText(properties.clientSecret());
        return registration
                .clientId(properties.clientId())
                .clientSecret(secret ? properties.clientSecret() : null)
                .clientAuthenticationMethod(
                        secret
                                ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                                : ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(properties.scopes())
                // The ID token says all that is asked; another round trip would say it again.
                .userInfoUri(null)
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private ClientRegistration.Builder given(String tokenUri) {
        return ClientRegistration.withRegistrationId(ID)
                .issuerUri(issuer)
                .authorizationUri(properties.authorizationUri())
                .tokenUri(tokenUri)
                .jwkSetUri(properties.jwkSetUri())
                .providerConfigurationMetadata(
                        properties.endSessionUri() == null
                                ? Map.of()
                                : Map.of("end_session_endpoint", properties.endSessionUri()));
    }
}
