package id.go.pontianak.sertel.verification;

import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;
import id.go.pontianak.sertel.verification.domain.Standing;
import id.go.pontianak.sertel.verification.domain.Verifier;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** Whether a verifier is among those who disposed of a case; asked with the read of the case. */
final class Disposers implements Consumer<RoundTrip> {

    private final UUID applicationId;
    private final Verifier verifier;
    private RoundTrip.@Nullable Rows<Boolean> found;

    Disposers(UUID applicationId, Verifier verifier) {
        this.applicationId = applicationId;
        this.verifier = verifier;
    }

    /** Remembers who acted, not for whom: a deputy counts, and whoever is deputized does not. */
    static Statement remember(UUID applicationId, DispositionForwarded event) {
        return Statement.of(
                "INSERT INTO disposer (application_id, official_id) VALUES (?, ?) ON CONFLICT DO"
                        + " NOTHING",
                applicationId,
                event.getActor().getId());
    }

    @Override
    public void accept(RoundTrip trip) {
        found =
                trip.query(
                        Statement.of(
                                "SELECT true FROM disposer WHERE application_id = ? AND official_id"
                                        + " = ?",
                                applicationId,
                                verifier.id()),
                        (row, _) -> row.getBoolean(1));
    }

    /**
     * Known once the case was read.
     *
     * @param nip the verifier's own; null if unknown
     * @param seen the revision that the verifier looked at; null where that was not said
     */
    Standing standing(@Nullable String nip, @Nullable Integer seen) {
        var rows = Objects.requireNonNull(found, "the case was not read yet");
        return new Standing(nip, rows.first().isPresent(), seen);
    }
}
