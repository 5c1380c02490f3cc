package id.go.pontianak.sertel.issuance.register;

import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Role;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Whose holders are seen.
 *
 * @param office id, or name where {@code byName}; empty for all
 * @param byName whether the office's name will do as well, which is no proof of belonging to it
 */
public record OfficeFilter(String office, boolean byName) {

    private static final List<Role> READERS =
            List.of(Role.VERIFIKATOR, Role.KEPALA_DINAS, Role.AUDITOR);

    /**
     * What a caller may see of what they ask for.
     *
     * @param wanted null or blank for all that they may see
     * @throws Problem 403 if they may see none of it
     */
    public static OfficeFilter of(Caller caller, @Nullable String wanted) {
        String office = wanted == null ? "" : FreeText.searched(wanted);
        if (!caller.among(READERS).isEmpty()) {
            return new OfficeFilter(office, true);
        }
        String own = caller.officeId();
        if (caller.has(Role.OFFICE)
                && own != null
                && !own.isBlank()
                && (office.isEmpty() || office.equals(own))) {
            return new OfficeFilter(own, false);
        }
        throw Problem.forbidden();
    }
}
