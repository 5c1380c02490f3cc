package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.intake.submission.Uploads;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What must be known before a request is accepted, read in the desk's round trip. */
final class Admission {

    private static final int LOCK_DIGITS = 16;

    /** A live application for the same NIK. */
    record Live(String trackingNumber, String officeId) {

        Acceptance.LiveAlready seenBy(String office) {
            return new Acceptance.LiveAlready(trackingNumber, officeId.equals(office));
        }
    }

    private final RoundTrip.Rows<Live> live;
    private final RoundTrip.@Nullable Rows<Boolean> meant;

    /**
     * Whoever else is about to accept the same NIK waits until this transaction has ended.
     *
     * @param applicationId which one it is, so that it is not in its own way
     * @param uploadId of its files; null if it brings none
     */
    Admission(
            RoundTrip trip,
            Uploads uploads,
            UUID applicationId,
            @Nullable UUID uploadId,
            String nikIndex) {
        long lock = Long.parseUnsignedLong(nikIndex.substring(0, LOCK_DIGITS), LOCK_DIGITS);
        trip.execute(Statement.of("SELECT pg_advisory_xact_lock(?)", lock));
        live =
                trip.query(
                        Statement.of(
                                "SELECT tracking_number, office_id FROM application"
                                        + " WHERE nik_index = ? AND application_id <> ?",
                                nikIndex,
                                applicationId),
                        (row, _) -> new Live(row.getString(1), row.getString(2)));
        meant = uploadId == null ? null : uploads.meant(trip, uploadId);
    }

    Optional<Live> otherLive() {
        return live.first();
    }

    /**
     * @throws TemporaryFailure if the files were taken out of the store again meanwhile
     */
    void requireUpload() {
        if (meant != null && !meant.all().equals(List.of(true))) {
            throw new TemporaryFailure("the upload was given up");
        }
    }
}
