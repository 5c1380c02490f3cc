package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.springframework.jdbc.core.JdbcTemplate;

import java.util.UUID;

/**
 * Records who looked at whose papers. Recorded before they are shown, so no view goes unrecorded.
 */
public final class DocumentViews {

    private final JdbcTemplate jdbc;

    public DocumentViews(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param viewer the caller's opaque subject
     */
    public void record(String viewer, UUID applicationId, String documentId) {
        var trip = new RoundTrip();
        trip.execute(
                Statement.of(
                        "INSERT INTO document_view (viewer, application_id, document_id) VALUES (?,"
                                + " ?, ?)",
                        viewer,
                        applicationId,
                        documentId));
        trip.make(jdbc);
    }
}
