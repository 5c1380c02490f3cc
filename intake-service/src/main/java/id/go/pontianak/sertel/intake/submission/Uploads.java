package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.Provisional;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What is about to be put into the document store. The intent is committed before the first file is
 * put there and taken away by the transaction that accepts what they come with; so a file that
 * belongs to no application has a row here, whatever died in between, and none that belongs to one
 * has.
 */
@Component
public class Uploads {

    private static final Logger log = LoggerFactory.getLogger(Uploads.class);
    private static final Duration LONGEST = Duration.ofDays(1);

    private record Upload(UUID uploadId, UUID applicationId, List<String> documentIds) {}

    private final JdbcTemplate jdbc;
    private final DocumentStore store;

    Uploads(JdbcTemplate jdbc, DocumentStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /**
     * Records what will be put into the store.
     *
     * @param uploadId names it; for a new application its own id will do
     */
    void begin(UUID uploadId, UUID applicationId, List<String> documentIds) {
        make(
                Statement.of(
                        "INSERT INTO upload (upload_id, application_id, document_ids)"
                                + " VALUES (?, ?, ?::text[])",
                        uploadId,
                        applicationId,
                        documentIds));
    }

    /** An upload, for the transaction that accepts what it comes with. */
    Provisional provisional(UUID uploadId) {
        return new Provisional() {
            @Override
            public RoundTrip.Rows<Boolean> stands(RoundTrip trip) {
                return trip.query(
                        Statement.of(
                                "SELECT NOT abandoned FROM upload WHERE upload_id = ? FOR UPDATE",
                                uploadId),
                        (row, _) -> row.getBoolean(1));
            }

            @Override
            public Statement accepted() {
                return forgotten(uploadId);
            }

            @Override
            public RuntimeException gone() {
                return new TemporaryFailure("the upload was given up");
            }
        };
    }

    /**
     * Takes the files out of the store again, unless they were accepted after all: a transaction
     * whose outcome its client never learnt may have been committed.
     */
    public void abandon(UUID uploadId) {
        remove(
                "UPDATE upload SET abandoned = true WHERE upload_id = ?"
                        + " RETURNING upload_id, application_id, document_ids",
                uploadId);
    }

    /** The same, for those who have done what they were asked for: what fails is swept later. */
    public void abandonNowOrLater(UUID uploadId) {
        try {
            abandon(uploadId);
        } catch (RuntimeException e) {
            log.warn("Upload {} is cleared up later: {}", uploadId, e.getClass());
        }
    }

    /** Takes out of the store what nobody took out, because a process or the database died. */
    void sweep() {
        remove(
                "UPDATE upload SET abandoned = true"
                        + " WHERE abandoned OR begun_at < now() - ? * interval '1 second'"
                        + " RETURNING upload_id, application_id, document_ids",
                LONGEST.toSeconds());
    }

    private void remove(String sql, Object parameter) {
        var trip = new RoundTrip();
        var abandoned =
                trip.query(
                        Statement.of(sql, parameter),
                        (row, _) ->
                                new Upload(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, UUID.class),
                                        Arrays.asList((String[]) row.getArray(3).getArray())));
        trip.make(jdbc);
        for (Upload upload : abandoned.all()) {
            upload.documentIds().forEach(id -> store.remove(upload.applicationId(), id));
            make(forgotten(upload.uploadId()));
        }
    }

    private static Statement forgotten(UUID uploadId) {
        return Statement.of("DELETE FROM upload WHERE upload_id = ?", uploadId);
    }

    private void make(Statement statement) {
        var trip = new RoundTrip();
        trip.execute(statement);
        trip.make(jdbc);
    }
}
