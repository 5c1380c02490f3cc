package id.go.pontianak.sertel.sandbox.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcProviderConfigurationEndpointConfigurer;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

import java.net.URI;
import java.util.stream.Collectors;

/** The protocol's endpoints, and the form to which they send a person who is not logged in. */
@Configuration
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, LogoutEverywhere everywhere) throws Exception {
        var logout = new OidcLogoutAuthenticationSuccessHandler();
        logout.setLogoutHandler(
                new CompositeLogoutHandler(everywhere, new SecurityContextLogoutHandler()));
        http.oauth2AuthorizationServer(
                        server -> {
                            http.securityMatcher(server.getEndpointsMatcher());
                            server.oidc(
                                    oidc ->
                                            oidc.logoutEndpoint(
                                                            end ->
                                                                    end.logoutResponseHandler(
                                                                            logout))
                                                    .providerConfigurationEndpoint(
                                                            SecurityConfiguration::described));
                        })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        failures ->
                                failures.defaultAuthenticationEntryPointFor(
                                        new LoginUrlAuthenticationEntryPoint("/login"),
                                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
        return http.build();
    }

    /** OpenID Connect Back-Channel Logout 1.0, section 2.1. */
    private static void described(OidcProviderConfigurationEndpointConfigurer endpoint) {
        endpoint.providerConfigurationCustomizer(
                provider ->
                        provider.claim("backchannel_logout_supported", true)
                                .claim("backchannel_logout_session_supported", true));
    }

    @Bean
    @Order(2)
    SecurityFilterChain form(HttpSecurity http, LogoutEverywhere everywhere, LoginSettings settings)
            throws Exception {
        http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/actuator/health/**", "/assets/**", "/login")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(form -> form.loginPage("/login").permitAll())
                .logout(logout -> logout.addLogoutHandler(everywhere))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                        policy ->
                                                policy.policyDirectives(
                                                        contentSecurity(settings))));
        return http.build();
    }

    /** Browsers hold the way back to the services' pages for where the form leads, too. */
    private static String contentSecurity(LoginSettings settings) {
        return "default-src 'none'; style-src 'self'; img-src data:; form-action 'self' "
                + settings.pages().stream().map(URI::toString).collect(Collectors.joining(" "))
                + "; frame-ancestors 'none'; base-uri 'none'";
    }
}
