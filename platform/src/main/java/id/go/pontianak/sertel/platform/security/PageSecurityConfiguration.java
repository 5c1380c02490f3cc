package id.go.pontianak.sertel.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.ServletRequestPathUtils;

import java.net.URI;
import java.time.InstantSource;

/**
 * Logins for pages, links for people without one. A login is one at the provider for all services;
 * each service keeps a session of its own, which ends when any of them logs out (OpenID Connect
 * RP-Initiated Logout 1.0, Back-Channel Logout 1.0).
 */
@AutoConfiguration(
        after = SecurityConfiguration.class,
        beforeName = {
            "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration",
            "org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration"
        })
@EnableConfigurationProperties(LoginProperties.class)
public class PageSecurityConfiguration {

    private static final String[] OPEN = {"/assets/**", "/webjars/**", "/favicon.ico", "/error"};

    @Bean
    LoginProvider loginProvider(
            LoginProperties properties,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String issuer) {
        return new LoginProvider(
                properties, properties.issuer() == null ? issuer : properties.issuer());
    }

    /** The provider is asked when the first person comes: a service starts without it. */
    @Bean
    ClientRegistrationRepository clientRegistrations(LoginProvider provider) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(provider.registration()));
    }

    /** What programs post to is guarded by what they sign it with. */
    @Bean
    WebMvcConfigurer publicPosts(SecurityProperties properties) {
        var posts =
                new PublicPosts(
                        new Rates(properties.publicPosts(), properties.publicPostsPeriod()));
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                if (properties.publicPaths().isEmpty()) {
                    // An interceptor without a path is asked for every one.
                    return;
                }
                registry.addInterceptor(posts)
                        .addPathPatterns(properties.publicPaths())
                        .excludePathPatterns("/webhooks/**")
                        .order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }

    /** Sessions are found by whom they are of ({@link LogoutElsewhere}): nothing more is kept. */
    @Bean
    OidcSessionRegistry oidcSessions() {
        return new NoOidcSessions();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageSecurity(
            HttpSecurity http,
            SecurityProperties properties,
            LoginProperties login,
            ClientRegistrationRepository registrations,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            @Qualifier("requestMappingHandlerMapping") HandlerMapping pages,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String issuer,
            InstantSource clock)
            throws Exception {
        var entry = new PageEntry(request -> isPage(pages, request));
        var problems = new PageProblemHandler(entry);
        String[] open = properties.publicPaths().toArray(String[]::new);
        var ended = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        ended.setPostLogoutRedirectUri("{baseUrl}/");
        http.authorizeHttpRequests(
                        paths ->
                                paths.requestMatchers(OPEN)
                                        .permitAll()
                                        .requestMatchers(open)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .addFilterBefore(
                        new SessionLimit(login.sessionLimit(), clock),
                        SecurityContextHolderFilter.class)
                .oauth2Login(
                        code ->
                                code.loginPage("/oauth2/authorization/" + LoginProvider.ID)
                                        .failureHandler(problems))
                .oidcLogout(
                        out ->
                                out.backChannel(
                                        channel ->
                                                channel.logoutHandler(
                                                        new LogoutElsewhere<>(sessions))))
                .logout(out -> out.logoutSuccessHandler(ended))
                .requestCache(cache -> cache.requestCache(pageAskedFor(entry)))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(entry)
                                        .accessDeniedHandler(problems))
                // No cookie acts on these paths: what is posted there carries a link's token.
                .csrf(csrf -> csrf.ignoringRequestMatchers(open))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                policy ->
                                                        policy.policyDirectives(
                                                                contentSecurity(login, issuer)))
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(
                                                                ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }

    /**
     * Remembers where a login leads back to, and nothing else of what was asked; so nothing is
     * added to the address by which it would be known again.
     */
    @SuppressWarnings("NullAway") // A cache without a parameter is null's meaning there.
    private static RequestCache pageAskedFor(PageEntry entry) {
        var cache =
                new HttpSessionRequestCache() {
                    @Override
                    public @Nullable HttpServletRequest getMatchingRequest(
                            HttpServletRequest request, HttpServletResponse response) {
                        return null;
                    }
                };
        cache.setRequestMatcher(entry::leadsBackTo);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** Also of something that was posted: whether its address can be looked at. */
    private static boolean isPage(HandlerMapping pages, HttpServletRequest request) {
        var look =
                new HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return HttpMethod.GET.name();
                    }
                };
        try {
            ServletRequestPathUtils.parseAndCache(look);
            return pages.getHandler(look) != null;
        } catch (Exception anotherMethod) {
            return false;
        }
    }

    /** Two requests of one person may end at once: each keeps what it has to tell. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOfParallelRequests() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /**
     * Nothing from elsewhere, nothing inline; forms may lead to the login, since logging out does.
     */
    private static String contentSecurity(LoginProperties login, String issuer) {
        String provider = origin(login.issuer() == null ? issuer : login.issuer());
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
                + " blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action"
                + " 'self'"
                + provider
                + origin(login.endSessionUri())
                + "; frame-ancestors 'none'; base-uri 'none'";
    }

    private static String origin(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return "";
        }
        URI uri = URI.create(address);
        return " " + uri.getScheme() + "://" + uri.getAuthority();
    }
}
