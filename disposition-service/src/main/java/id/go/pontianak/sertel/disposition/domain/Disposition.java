package id.go.pontianak.sertel.disposition.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where a letter is on its way through the three ranks: a type per state. */
public sealed interface Disposition {

    /** The case. */
    Dossier dossier();

    /** The disposition sheet so far, in the order of the steps. */
    List<SheetEntry> sheet();

    /**
     * On an official's desk.
     *
     * @param rank whose step it is
     * @param receivedAt since when it waits for this rank
     * @param causationId the event that brought it to this desk
     * @param openedBy who opened it first; null while nobody has
     * @param openedAt when; null while nobody has
     */
    record OnDesk(
            Dossier dossier,
            List<SheetEntry> sheet,
            Rank rank,
            Instant receivedAt,
            UUID causationId,
            @Nullable Official openedBy,
            @Nullable Instant openedAt)
            implements Disposition {

        /** Whether an official of this rank has opened it (SOP: <i>menelaah</i>). */
        public boolean opened() {
            return openedBy != null;
        }
    }

    /**
     * Through all three ranks, recorded and with the verifier.
     *
     * @param record the agenda entry of step 4
     */
    record HandedOver(Dossier dossier, List<SheetEntry> sheet, AgendaEntry record)
            implements Disposition {}
}
