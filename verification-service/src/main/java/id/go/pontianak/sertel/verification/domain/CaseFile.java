package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a case that came to the verifier, whatever became of it.
 *
 * @param dossier of the newest revision that came
 * @param changes what that revision changed against the one that the verifier had before; empty if
 *     there was none
 * @param turns when it lay on the verifier's desk, oldest first; never empty
 * @param correction what the verifier last asked to have corrected; null if the newest revision is
 *     the first that came
 * @param lastSaid when the mesh was last told of it; null if it was not
 */
public record CaseFile(
        Dossier dossier,
        List<Change> changes,
        List<Turn> turns,
        @Nullable Correction correction,
        @Nullable Instant lastSaid) {

    /**
     * A time on the verifier's desk, which alone counts against the procedure's target.
     *
     * @param until when it left the desk; null while it lies there
     */
    public record Turn(Instant from, @Nullable Instant until) {}

    public CaseFile {
        changes = List.copyOf(changes);
        turns = List.copyOf(turns);
    }

    /** A case that comes for the first time. */
    public static CaseFile of(Dossier dossier) {
        return new CaseFile(dossier, List.of(), List.of(turn(dossier)), null, null);
    }

    /** It comes again, in another revision. */
    CaseFile next(Dossier corrected, Correction asked) {
        List<Turn> more = new ArrayList<>(turns);
        more.add(turn(corrected));
        return new CaseFile(corrected, Change.between(dossier, corrected), more, asked, lastSaid);
    }

    /** It leaves the desk, if it lies there. */
    CaseFile leftDesk(Instant at) {
        List<Turn> all = new ArrayList<>(turns);
        Turn last = all.removeLast();
        all.add(last.until() == null ? new Turn(last.from(), at) : last);
        return new CaseFile(dossier, changes, all, correction, lastSaid);
    }

    /** It leaves the desk, if it lies there, and the mesh is told. */
    CaseFile handedOn(Instant at) {
        return new CaseFile(dossier, changes, leftDesk(at).turns(), correction, at);
    }

    /** When the mesh is told what happens now: always later than what it was told before. */
    Instant sayAt(Instant now) {
        Instant millis = now.truncatedTo(ChronoUnit.MILLIS);
        return lastSaid == null || millis.isAfter(lastSaid) ? millis : lastSaid.plusMillis(1);
    }

    private static Turn turn(Dossier dossier) {
        return new Turn(dossier.arrival().at(), null);
    }
}
