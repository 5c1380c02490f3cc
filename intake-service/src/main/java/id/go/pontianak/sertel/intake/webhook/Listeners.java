package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

/** Which offices have webhooks. */
@FunctionalInterface
public interface Listeners {

    /** Where it is not worth asking: each announcement asks by itself whether anybody listens. */
    Listeners ANYBODY = _ -> true;

    /** Whether an office is to be told anything. */
    boolean include(String officeId);

    /**
     * Asks together with what may change, so that a batch of events about others' applications
     * writes nothing.
     *
     * @return known once the trip was made
     */
    static Listeners read(RoundTrip trip) {
        RoundTrip.Rows<String> offices =
                trip.query(
                        Statement.of("SELECT DISTINCT office_id FROM webhook"),
                        (row, _) -> row.getString(1));
        return officeId -> offices.all().contains(officeId);
    }
}
