package id.go.pontianak.sertel.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.List;
import java.util.Set;

/** Gives controllers the {@link Caller} as a parameter. */
final class Callers implements HandlerMethodArgumentResolver {

    private final SecurityProperties properties;

    Callers(SecurityProperties properties) {
        this.properties = properties;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken token) {
            return caller(token.getToken());
        }
        throw new IllegalStateException("a path that needs a caller is open to anyone");
    }

    Caller caller(Jwt token) {
        List<String> roles = token.getClaimAsStringList(properties.rolesClaim());
        String subject = token.getSubject();
        if (subject == null) {
            throw new IllegalStateException("a token without a subject passed the checks");
        }
        String name = token.getClaimAsString(properties.nameClaim());
        return new Caller(
                subject,
                name == null ? subject : name,
                roles == null ? Set.of() : Set.copyOf(roles),
                token.getClaimAsString(properties.officeClaim()),
                digits(token.getClaimAsString(properties.nipClaim())));
    }

    /** People write a NIP with spaces; it is compared without. */
    private static @Nullable String digits(@Nullable String nip) {
        return nip == null ? null : nip.replaceAll("[^0-9]", "");
    }
}
