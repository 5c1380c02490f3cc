package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.domain.AgendaEntry;
import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.disposition.domain.Instruction;
import id.go.pontianak.sertel.disposition.domain.SheetEntry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case as an official sees it.
 *
 * @param step whose step it is now; null once it is with the verifier
 * @param opened who opened it at this step, and when; null while nobody has
 * @param documents without their hashes' content; each is at {@code documents/{documentId}}
 * @param sheet the disposition sheet so far
 * @param agenda under what it is recorded; null before step 4 is done
 */
record DispositionView(
        UUID applicationId,
        String trackingNumber,
        int revision,
        @Nullable String officeId,
        @Nullable Integer step,
        @Nullable Instant receivedAt,
        @Nullable Opened opened,
        Dossier.Letter letter,
        Dossier.Applicant applicant,
        List<Dossier.Document> documents,
        List<Line> sheet,
        @Nullable AgendaEntry agenda) {

    /** Who opened it, and when. */
    record Opened(String by, Instant at) {}

    /** One line of the sheet. */
    record Line(
            String role,
            String name,
            Instant at,
            List<Instruction> instructions,
            @Nullable String note) {

        static Line of(SheetEntry entry) {
            return new Line(
                    entry.by().rank().name(),
                    entry.by().name(),
                    entry.at(),
                    entry.instructions(),
                    entry.note());
        }
    }

    static DispositionView of(Disposition state) {
        Dossier dossier = state.dossier();
        return new DispositionView(
                dossier.applicationId(),
                dossier.trackingNumber(),
                dossier.revision(),
                dossier.officeId(),
                state instanceof OnDesk desk ? desk.rank().step() : null,
                state instanceof OnDesk desk ? desk.receivedAt() : null,
                opened(state),
                dossier.letter(),
                dossier.applicant(),
                dossier.documents(),
                state.sheet().stream().map(Line::of).toList(),
                state instanceof HandedOver over ? over.record() : null);
    }

    private static @Nullable Opened opened(Disposition state) {
        return state instanceof OnDesk desk && desk.openedBy() != null && desk.openedAt() != null
                ? new Opened(desk.openedBy().name(), desk.openedAt())
                : null;
    }
}
