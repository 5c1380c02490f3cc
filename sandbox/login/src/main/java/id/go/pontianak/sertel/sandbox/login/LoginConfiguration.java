package id.go.pontianak.sertel.sandbox.login;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.session.HttpSessionEventPublisher;

import java.io.IOException;

/** Who may log in, and what signs their tokens. */
@Configuration
class LoginConfiguration {

    /** Secrets are long and random, so a slow hash would cost time and add nothing. */
    private static final int LEAST_STRENGTH = 4;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(LEAST_STRENGTH);
    }

    @Bean
    UserDetailsService users(People people, Secrets secrets) {
        return username ->
                people.find(username)
                        .map(person -> new BrowserLogin(person, secrets))
                        .orElseThrow(() -> new UsernameNotFoundException("Nobody is called so"));
    }

    @Bean
    RegisteredClientRepository clients(People people, Secrets secrets, LoginSettings settings) {
        return new InMemoryRegisteredClientRepository(
                Clients.of(people, secrets, settings.pages()));
    }

    @Bean
    JWKSource<SecurityContext> signingKey(LoginSettings settings) throws IOException {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.state())));
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    AuthorizationServerSettings serverSettings(LoginSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer().toString()).build();
    }
}
