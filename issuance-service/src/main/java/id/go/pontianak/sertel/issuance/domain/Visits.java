package id.go.pontianak.sertel.issuance.domain;

import id.go.pontianak.sertel.issuance.domain.Issuance.Absent;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What an owner's link to the visit shows and allows. */
public final class Visits {

    private Visits() {}

    /**
     * The invitation that a link shows now; null if it shows none.
     *
     * @param linkId the link's
     */
    public static @Nullable Invitation open(Issuance state, UUID linkId, Instant now) {
        return state instanceof Arrived arrived ? VisitFlow.open(arrived, linkId, now) : null;
    }

    /**
     * Whether the owner may choose another time now: before the appointment, or after the first
     * absence, and not more often than {@link Invitation#MOST_MOVES}.
     */
    public static boolean movable(Issuance state, Instant now) {
        return switch (state) {
            case Invited invited ->
                    invited.invitation().movesLeft() > 0 && now.isBefore(invited.invitation().at());
            case Absent absent -> mayChooseAgain(absent.missed(), absent.count());
            default -> false;
        };
    }

    /** Whether the owner may choose another time by link after having been absent that often. */
    static boolean mayChooseAgain(Invitation missed, int absences) {
        return absences < AbsenceFlow.ENOUGH && missed.movesLeft() > 0;
    }

    /** When the owner is expected; null while no appointment holds. */
    public static @Nullable Instant appointment(Issuance state) {
        return switch (state) {
            case Invited invited -> invited.invitation().at();
            case InCeremony ceremony -> ceremony.invitation().at();
            default -> null;
        };
    }
}
