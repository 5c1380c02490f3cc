package id.go.pontianak.sertel.sandbox.login;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who can log in, all invented.
 *
 * @param username what is typed at login, and the name of the OAuth2 client
 * @param subject opaque and stable: the token's {@code sub}
 * @param name shown to people
 * @param roles as in the token's {@code roles}
 * @param officeId the upstream office spoken for; null for officials
 * @param nip the civil servant's number; null for offices
 */
record Person(
        String username,
        String subject,
        String name,
        List<String> roles,
        @Nullable String officeId,
        @Nullable String nip) {

    /** What tokens say of this person beside {@code sub}; what is unknown is left out. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new TreeMap<>();
        claims.put("name", name);
        claims.put("roles", roles);
        if (officeId != null) {
            claims.put("office_id", officeId);
        }
        if (nip != null) {
            claims.put("nip", nip);
        }
        return claims;
    }
}
