package id.go.pontianak.sertel.issuance.page;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;

/**
 * The owner who sits before an officer, as long as the officer is logged in: so that a link of
 * BSrE's that has expired is made anew without asking the owner for the code once more.
 *
 * @param identityDocument what the officer noted
 * @param ownerCode what the owner said
 */
record Seated(UUID applicationId, String identityDocument, String ownerCode)
        implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private static final String NAME = "issuance.seated";

    void remember(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    /** Null if it is not this case's owner who sits there. */
    static @Nullable Seated in(HttpSession session, UUID applicationId) {
        return session.getAttribute(NAME) instanceof Seated seated
                        && seated.applicationId().equals(applicationId)
                ? seated
                : null;
    }

    static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }
}
