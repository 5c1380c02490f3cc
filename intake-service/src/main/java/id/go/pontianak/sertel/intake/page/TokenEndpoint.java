package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.platform.security.LoginProvider;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Where offices' systems ask for tokens. Each provider has an address of its own for that. */
@Component
class TokenEndpoint {

    private static final Logger log = LoggerFactory.getLogger(TokenEndpoint.class);

    private final String issuer;
    private final ClientRegistrationRepository registrations;

    /**
     * @param issuer of the tokens that are taken here
     */
    TokenEndpoint(
            @Value(
                            "${spring.security.oauth2.resourceserver.jwt.issuer-uri:${sertel.login.issuer:}}")
                    String issuer,
            ClientRegistrationRepository registrations) {
        this.issuer = issuer;
        this.registrations = registrations;
    }

    /** The document in which the provider names all its addresses. */
    String discovery() {
        return issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration";
    }

    /**
     * As the provider itself says. Empty where the pages were given its addresses: these may be
     * such as are reached from here alone; also where pages log in elsewhere, or it is away.
     */
    Optional<String> address() {
        try {
            return Optional.ofNullable(registrations.findByRegistrationId(LoginProvider.ID))
                    .map(ClientRegistration::getProviderDetails)
                    .filter(provider -> issuer.equals(provider.getIssuerUri()))
                    .map(provider -> provider.getConfigurationMetadata().get("token_endpoint"))
                    .map(String::valueOf);
        } catch (RuntimeException e) {
            log.warn("The login's provider met {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
