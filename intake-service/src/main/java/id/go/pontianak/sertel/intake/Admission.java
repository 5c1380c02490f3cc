package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** What must be known before a request is accepted, read in the desk's round trip. */
final class Admission {

    private static final int LOCK_DIGITS = 16;

    /** A live application for the same NIK. */
    record Live(String trackingNumber, @Nullable String officeId) {

        Acceptance.LiveAlready seenBy(@Nullable String office) {
            return new Acceptance.LiveAlready(
                    trackingNumber, officeId != null && officeId.equals(office));
        }
    }

    private final RoundTrip.Rows<Live> live;
    private final @Nullable Provisional kept;
    private final RoundTrip.@Nullable Rows<Boolean> stands;

    /**
     * Whoever else is about to accept the same NIK waits until this transaction has ended.
     *
     * @param applicationId which one it is, so that it is not in its own way
     * @param kept of what it brings; null if it brings no file
     */
    Admission(RoundTrip trip, UUID applicationId, @Nullable Provisional kept, String nikIndex) {
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
        this.kept = kept;
        stands = kept == null ? null : kept.stands(trip);
    }

    Optional<Live> otherLive() {
        return live.first();
    }

    /** Throws if what it brings was taken away meanwhile. */
    void requireKept() {
        if (kept != null && stands != null) {
            kept.require(stands);
        }
    }
}
