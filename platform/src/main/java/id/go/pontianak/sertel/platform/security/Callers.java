package id.go.pontianak.sertel.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives controllers the {@link Caller} as a parameter, whether a token or a login says who it is;
 * on pages that anyone may see, as an {@code Optional}.
 */
public final class Callers implements HandlerMethodArgumentResolver {

    private final SecurityProperties properties;

    Callers(SecurityProperties properties) {
        this.properties = properties;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<Caller> caller = current();
        if (parameter.isOptional()) {
            return caller;
        }
        return caller.orElseThrow(
                () -> new IllegalStateException("a path that needs a caller is open to anyone"));
    }

    /** Who makes the current request; empty if nothing says so. */
    public Optional<Caller> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Whom a login or a token is of; empty if it says nothing of a person. */
    public Optional<Caller> of(@Nullable Authentication known) {
        if (known instanceof JwtAuthenticationToken token) {
            return Optional.of(caller(token.getToken()));
        }
        if (known instanceof OAuth2AuthenticationToken login
                && login.getPrincipal() instanceof OidcUser person) {
            return Optional.of(caller(person.getIdToken()));
        }
        return Optional.empty();
    }

    Caller caller(ClaimAccessor token) {
        List<String> roles = token.getClaimAsStringList(properties.rolesClaim());
        String subject = token.getClaimAsString(JwtClaimNames.SUB);
        if (subject == null) {
            throw new IllegalStateException("a token without a subject passed the checks");
        }
        String name = token.getClaimAsString(properties.nameClaim());
        String login = token.getClaimAsString(properties.loginClaim());
        return new Caller(
                subject,
                name == null ? subject : name,
                roles == null ? Set.of() : Set.copyOf(roles),
                token.getClaimAsString(properties.officeClaim()),
                digits(token.getClaimAsString(properties.nipClaim())),
                login == null ? null : login.toLowerCase(Locale.ROOT));
    }

    /** People write a NIP with spaces; it is compared without. */
    private static @Nullable String digits(@Nullable String nip) {
        return nip == null ? null : nip.replaceAll("[^0-9]", "");
    }
}
