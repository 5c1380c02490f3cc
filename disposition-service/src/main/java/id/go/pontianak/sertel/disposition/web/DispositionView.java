package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.domain.AgendaEntry;
import id.go.pontianak.sertel.disposition.domain.Disposition.Ended;
import id.go.pontianak.sertel.disposition.domain.Disposition.Ending;
import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.Disposition.Rejection;
import id.go.pontianak.sertel.disposition.domain.Disposition.Returned;
import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.disposition.domain.Handling;
import id.go.pontianak.sertel.disposition.domain.Instruction;
import id.go.pontianak.sertel.disposition.domain.Official;
import id.go.pontianak.sertel.disposition.domain.ReturnEntry;
import id.go.pontianak.sertel.disposition.domain.ReturnEntry.Correction;
import id.go.pontianak.sertel.disposition.domain.SheetEntry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case as an official sees it.
 *
 * @param state {@code ON_DESK}, {@code RETURNED}, {@code HANDED_OVER} or {@code ENDED}
 * @param step whose step it is now; null if it is none of these officials'
 * @param dueAt when the step's target runs out, in working time; null without a step
 * @param overdue whether that is past
 * @param opened who opened it at this step, and when; null while nobody has
 * @param documents without their hashes' content; each is at {@code documents/{documentId}}
 * @param changes against the revision before; empty in the first
 * @param sheet the disposition sheet so far
 * @param returns to the applicant so far
 * @param agenda under what it is recorded; null before step 4 was done
 * @param ended how it ended; null if it has not
 */
record DispositionView(
        UUID applicationId,
        String trackingNumber,
        int revision,
        @Nullable String officeId,
        String state,
        @Nullable Integer step,
        @Nullable Instant receivedAt,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable Opened opened,
        Dossier.Letter letter,
        Dossier.Applicant applicant,
        List<Dossier.Document> documents,
        List<Dossier.Change> changes,
        List<Line> sheet,
        List<Return> returns,
        @Nullable AgendaEntry agenda,
        @Nullable End ended) {

    /** Who opened it, and when. */
    record Opened(String by, Instant at) {
        static @Nullable Opened of(@Nullable Handling opened) {
            return opened == null ? null : new Opened(opened.by().name(), opened.at());
        }
    }

    /** The order under which a deputy signed: for which rank, and in whose place. */
    record OnBehalfOf(
            String role,
            String capacity,
            String orderNumber,
            @Nullable String id,
            @Nullable String name) {

        static @Nullable OnBehalfOf of(Official by) {
            Official.OnBehalfOf order = by.onBehalfOf();
            return order == null
                    ? null
                    : new OnBehalfOf(
                            by.rank().name(),
                            order.capacity().name(),
                            order.orderNumber(),
                            order.id(),
                            order.name());
        }
    }

    /**
     * One line of the sheet.
     *
     * @param onBehalfOf by which order a deputy signed; null for the holder of the rank
     * @param recalled set when it was taken back
     */
    record Line(
            String role,
            String name,
            @Nullable OnBehalfOf onBehalfOf,
            Instant at,
            List<Instruction> instructions,
            @Nullable String note,
            @Nullable Recalled recalled) {

        static Line of(SheetEntry entry) {
            return new Line(
                    entry.by().rank().name(),
                    entry.by().name(),
                    OnBehalfOf.of(entry.by()),
                    entry.at(),
                    entry.instructions(),
                    entry.note(),
                    Recalled.of(entry.recall()));
        }
    }

    /** Who took a forward back, when and why. */
    record Recalled(String by, Instant at, @Nullable String note) {
        static @Nullable Recalled of(SheetEntry.@Nullable Recall recall) {
            return recall == null
                    ? null
                    : new Recalled(recall.by().name(), recall.at(), recall.note());
        }
    }

    /** A return to the applicant, with everything that was to be corrected. */
    record Return(
            String role,
            String name,
            @Nullable OnBehalfOf onBehalfOf,
            Instant at,
            int revision,
            List<Correction> faults) {

        static Return of(ReturnEntry entry) {
            Official by = entry.by();
            return new Return(
                    by.rank().name(),
                    by.name(),
                    OnBehalfOf.of(by),
                    entry.at(),
                    entry.revision(),
                    entry.faults());
        }
    }

    /**
     * How it ended.
     *
     * @param by who refused it here; null otherwise
     * @param code the reason's; null otherwise
     * @param note null if none was written
     */
    record End(
            Ending how,
            Instant at,
            @Nullable String by,
            @Nullable String code,
            @Nullable String note) {

        static End of(Ended ended) {
            Rejection rejection = ended.rejection();
            return rejection == null
                    ? new End(ended.ending(), ended.at(), null, null, null)
                    : new End(
                            ended.ending(),
                            ended.at(),
                            rejection.by().name(),
                            rejection.code(),
                            rejection.note());
        }
    }

    /**
     * @param dueAt of the step that it is at; null if it is at none
     */
    static DispositionView of(Known known, @Nullable Instant dueAt, Instant now) {
        Dossier dossier = known.dossier();
        OnDesk desk = known instanceof OnDesk onDesk ? onDesk : null;
        return new DispositionView(
                dossier.applicationId(),
                dossier.trackingNumber(),
                dossier.revision(),
                dossier.officeId(),
                name(known),
                desk == null ? null : desk.rank().step(),
                desk == null ? null : desk.receivedAt(),
                dueAt,
                dueAt != null && dueAt.isBefore(now),
                desk == null ? null : Opened.of(desk.opened()),
                dossier.letter(),
                dossier.applicant(),
                dossier.documents(),
                dossier.changes(),
                known.sheet().lines().stream().map(Line::of).toList(),
                known.sheet().returns().stream().map(Return::of).toList(),
                known.sheet().agenda(),
                known instanceof Ended ended ? End.of(ended) : null);
    }

    private static String name(Known known) {
        return switch (known) {
            case OnDesk _ -> "ON_DESK";
            case Returned _ -> "RETURNED";
            case HandedOver _ -> "HANDED_OVER";
            case Ended _ -> "ENDED";
        };
    }
}
