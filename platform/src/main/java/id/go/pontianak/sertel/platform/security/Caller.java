package id.go.pontianak.sertel.platform.security;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Who calls, by the token's claims.
 *
 * @param subject opaque and stable: what events and audit carry
 * @param name the person's or office's name; personal data
 * @param roles the role names of the procedure
 * @param officeId the office that an upstream system speaks for; null for officials
 * @param nip an official's civil servant number, digits only; null if the token has none
 * @param login the name that the person logs in with, lower case; null if the token has none
 */
public record Caller(
        String subject,
        String name,
        Set<String> roles,
        @Nullable String officeId,
        @Nullable String nip,
        @Nullable String login) {

    /** Whether the caller has a role. */
    public boolean has(Enum<?> role) {
        return roles.contains(role.name());
    }

    /** Those of the given roles that the caller has, in the given order. */
    public <R extends Enum<R>> List<R> among(Collection<R> wanted) {
        return wanted.stream().filter(this::has).toList();
    }
}
