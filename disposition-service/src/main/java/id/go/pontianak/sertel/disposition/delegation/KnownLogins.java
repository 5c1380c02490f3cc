package id.go.pontianak.sertel.disposition.delegation;

import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.security.Callers;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

import java.util.Locale;

/**
 * Whose subject belongs to the name that a person logs in with. The provider alone knows all of
 * them, and tells one when its owner logs in here; an order that names anyone else waits for that.
 */
@Component
public class KnownLogins {

    /** Before the login's name, where the subject is not known. */
    static final String UNKNOWN = "login:";

    private final JdbcClient jdbc;
    private final Callers callers;

    KnownLogins(JdbcClient jdbc, Callers callers) {
        this.jdbc = jdbc;
        this.callers = callers;
    }

    /**
     * What stands in an order for somebody.
     *
     * @param login as it was typed
     * @return their subject; what takes its place until it is known, if they never logged in
     */
    public String idOf(String login) {
        String name = login.toLowerCase(Locale.ROOT);
        return jdbc.sql("SELECT subject FROM known_login WHERE login = :login")
                .param("login", name)
                .query(String.class)
                .optional()
                .orElse(UNKNOWN + name);
    }

    /**
     * The name of a login whose owner is not known yet.
     *
     * @return null if the id is a subject
     */
    public static @Nullable String unknown(String id) {
        return id.startsWith(UNKNOWN) ? id.substring(UNKNOWN.length()) : null;
    }

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent login) {
        callers.of(login.getAuthentication()).ifPresent(this::remember);
    }

    /**
     * Notes whose login it is, and completes the orders that waited for that. Two orders for one
     * rank and the same days are kept apart, as in {@link Delegations#add}: the one that waited
     * goes on waiting. So does one that the person named recorded, for nobody names themselves.
     */
    public void remember(Caller caller) {
        if (caller.login() == null) {
            return;
        }
        jdbc.sql(
                        """
                        WITH known AS (
                          INSERT INTO known_login (login, subject) VALUES (:login, :subject)
                          ON CONFLICT (login) DO UPDATE SET subject = excluded.subject),
                        holders AS (
                          UPDATE delegation SET in_place_of_id = :subject WHERE in_place_of_id = :unknown)
                        UPDATE delegation d SET deputy_id = :subject
                        WHERE deputy_id = :unknown AND recorded_by <> :subject
                          AND NOT EXISTS (SELECT 1 FROM delegation
                            WHERE step = d.step AND deputy_id = :subject AND ended_at IS NULL
                              AND valid_from <= d.valid_until AND valid_until >= d.valid_from)
                        """)
                .param("login", caller.login())
                .param("subject", caller.subject())
                .param("unknown", UNKNOWN + caller.login())
                .update();
    }
}
