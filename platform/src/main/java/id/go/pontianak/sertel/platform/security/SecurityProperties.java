package id.go.pontianak.sertel.platform.security;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.util.List;

/**
 * What tokens must say, and what needs none.
 *
 * @param audience must be among the token's {@code aud}
 * @param rolesClaim name of the claim with the list of roles
 * @param officeClaim name of the claim with the office's id
 * @param nameClaim name of the claim with the person's name
 * @param nipClaim name of the claim with the civil servant number
 * @param loginClaim name of the claim with the name that the person logs in with
 * @param publicPaths Spring path patterns that anyone may call, such as links from messages
 * @param publicPosts how often one address may post to pages among these, on each replica and
 *     within {@code publicPostsPeriod}; a whole building may have only one
 * @param publicPostsPeriod in which that is counted
 */
@Validated
@ConfigurationProperties("sertel.security")
public record SecurityProperties(
        @DefaultValue("sertel") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("office_id") String officeClaim,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("nip") String nipClaim,
        @DefaultValue("preferred_username") String loginClaim,
        @DefaultValue List<String> publicPaths,
        @Positive @DefaultValue("100") int publicPosts,
        @DefaultValue("10m") Duration publicPostsPeriod) {}
