package id.go.pontianak.sertel.platform.security;

import id.go.pontianak.sertel.platform.web.ProblemDocuments;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/**
 * Tokens for the interface; pages are {@link PageSecurityConfiguration}'s. Whether a caller may see
 * one case is decided where the case is known, not here.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@EnableConfigurationProperties(SecurityProperties.class)
public class SecurityConfiguration {

    static {
        // Who calls is no parameter of the interface, though controllers take it as one.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    private static final String[] PATHS = {
        "/api/**", "/actuator/**", "/v3/api-docs/**", "/webhooks/**"
    };

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityProblems securityProblems(
            ProblemDocuments documents, JsonMapper json, LocaleResolver locales) {
        return new SecurityProblems(documents, json, locales);
    }

    @Bean
    @Order(1)
    SecurityFilterChain interfaceSecurity(
            HttpSecurity http, SecurityProperties properties, SecurityProblems problems)
            throws Exception {
        http.securityMatcher(PATHS)
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/actuator/health/**",
                                                "/actuator/prometheus",
                                                "/v3/api-docs/**")
                                        .permitAll()
                                        .requestMatchers(
                                                properties.publicPaths().toArray(String[]::new))
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> {})
                                        .authenticationEntryPoint(problems)
                                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(problems)
                                        .accessDeniedHandler(problems))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie says who calls, so no other site can make a browser call in someone's
                // name.
                .csrf(csrf -> csrf.disable())
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                policy ->
                                                        policy.policyDirectives(
                                                                CONTENT_SECURITY_POLICY))
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(
                                                                ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }

    /** Boot adds this to its decoder. */
    @Bean
    OAuth2TokenValidator<Jwt> audienceValidator(SecurityProperties properties) {
        return new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD,
                audience -> audience != null && audience.contains(properties.audience()));
    }

    @Bean
    Callers callers(SecurityProperties properties) {
        return new Callers(properties);
    }

    @Bean
    WebMvcConfigurer callerParameters(Callers callers) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(callers);
            }
        };
    }
}
