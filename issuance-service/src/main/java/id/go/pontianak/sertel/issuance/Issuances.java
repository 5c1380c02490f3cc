package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;

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

    /** Empty if nothing was heard of the case. */
    public Optional<Issuance> find(UUID applicationId) {
        return by("application_id", applicationId);
    }

    /** Empty if the case has not come this far. */
    public Optional<Arrived> arrived(UUID applicationId) {
        return find(applicationId).flatMap(Issuances::arrived);
    }

    /** For going on with what has come this far. */
    public static Optional<Arrived> arrived(Issuance state) {
        return state instanceof Arrived arrived ? Optional.of(arrived) : Optional.empty();
    }

    /** The one whose ceremony a browser may come back to with this state. */
    public Optional<Arrived> withReturnState(UUID returnState) {
        return by("return_state", returnState).flatMap(Issuances::arrived);
    }

    /** The one that a collection link belongs to. */
    public Optional<Arrived> withPickupLink(UUID linkId) {
        return by("pickup_link", linkId).flatMap(Issuances::arrived);
    }

    /** The one that a visit's link belongs to. */
    public Optional<Arrived> withVisitLink(UUID linkId) {
        return by("visit_link", linkId).flatMap(Issuances::arrived);
    }

    /** The one with a number that people know. */
    public Optional<Arrived> withTrackingNumber(String number) {
        return by("tracking_number", number).flatMap(Issuances::arrived);
    }

    private Optional<Issuance> by(String column, Object value) {
        return jdbc.sql("SELECT state FROM issuance WHERE " + column + " = ?")
                .param(value)
                .query(String.class)
                .optional()
                .map(state -> json.readValue(state, Issuance.class));
    }
}
