package id.go.pontianak.sertel.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.List;

/**
 * Where people log in: any OpenID provider, by authorization code with PKCE. Its addresses are
 * discovered from the issuer when the first person comes; where the issuer's public address cannot
 * be reached from here, all four are given.
 *
 * @param issuer as tokens name it; null: the one that access tokens must come from
 * @param clientId by which the provider knows the pages
 * @param clientSecret null for a public client, which PKCE alone protects
 * @param scopes asked for
 * @param authorizationUri where browsers are sent, as they reach it; null: discovered
 * @param tokenUri where codes are redeemed, as reached from here; null: discovered
 * @param jwkSetUri the provider's keys, as reached from here; null: discovered
 * @param endSessionUri where browsers are sent to log out; null: discovered
 * @param sessionLimit how long a login lasts on a service at most; it ends sooner where nobody
 *     clicks ({@code server.servlet.session.timeout})
 */
@ConfigurationProperties("sertel.login")
record LoginProperties(
        @Nullable String issuer,
        @DefaultValue("sertel-pages") String clientId,
        @Nullable String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @Nullable String authorizationUri,
        @Nullable String tokenUri,
        @Nullable String jwkSetUri,
        @Nullable String endSessionUri,
        @DefaultValue("10h") Duration sessionLimit) {}
