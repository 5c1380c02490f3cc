package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Issuance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;
import java.util.UUID;

/** Reads single issuances as they are now, without locking anything. */
@Component
public class Issuances {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Issuances(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Empty if the case has not come this far. */
    public Optional<Issuance> find(UUID applicationId) {
        return by("application_id", applicationId);
    }

    /** The one whose ceremony a browser may come back to with this state. */
    public Optional<Issuance> withReturnState(UUID returnState) {
        return by("return_state", returnState);
    }

    /** The one that a collection link belongs to. */
    public Optional<Issuance> withPickupLink(UUID linkId) {
        return by("pickup_link", linkId);
    }

    private Optional<Issuance> by(String column, UUID value) {
        return jdbc.sql("SELECT state FROM issuance WHERE " + column + " = ?")
                .param(value)
                .query(String.class)
                .optional()
                .map(state -> json.readValue(state, Issuance.class));
    }
}
