package id.go.pontianak.sertel.disposition.domain;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where a letter is on its way through the three ranks: a type per state. */
public sealed interface Disposition {

    /** A case that has arrived here. */
    sealed interface Known extends Disposition {

        /** The case. */
        Dossier dossier();

        /** The disposition sheet so far. */
        Sheet sheet();

        /** How far it has come in this round: those further down may not know of it. */
        Rank rank();
    }

    /**
     * On an official's desk.
     *
     * @param rank whose step it is
     * @param receivedAt since when it waits for this rank
     * @param used working time of this step that was used before it came back to it
     * @param causationId the event that brought it to this desk
     * @param opened who opened it first; null while nobody has
     * @param barred subjects of officials of this rank who may not handle it, it being their own
     */
    record OnDesk(
            Dossier dossier,
            Sheet sheet,
            Rank rank,
            Instant receivedAt,
            Duration used,
            UUID causationId,
            @Nullable Handling opened,
            List<String> barred)
            implements Known {

        /** Whether someone must be found who may handle it: the holder of the rank may not. */
        public boolean barredToHolder() {
            return !barred.isEmpty() && (opened == null || opened.by().onBehalfOf() != null);
        }
    }

    /**
     * With the applicant, for correction.
     *
     * @param rank who returned it
     * @param used working time of this step used until then
     * @param withdrawal asked for in the meantime; null if not
     */
    record Returned(
            Dossier dossier, Sheet sheet, Rank rank, Duration used, @Nullable Withdrawal withdrawal)
            implements Known {}

    /**
     * Through all three ranks, recorded and with the verifier.
     *
     * @param withdrawal asked for a later revision than the one here; null if not
     */
    record HandedOver(Dossier dossier, Sheet sheet, @Nullable Withdrawal withdrawal)
            implements Known {
        @Override
        public Rank rank() {
            return Rank.KASI_PKS;
        }
    }

    /**
     * At its end, whoever said so.
     *
     * @param rank how far it had come here
     * @param ending how
     * @param at when
     * @param rejection set if it was rejected here
     */
    record Ended(
            Dossier dossier,
            Sheet sheet,
            Rank rank,
            Ending ending,
            Instant at,
            @Nullable Rejection rejection)
            implements Known {}

    /** Not arrived yet, and asked back already. */
    record WithdrawalRemembered(Withdrawal withdrawal) implements Disposition {}

    /** Ended before it arrived here. */
    record EndedUnseen(Ending ending, Instant at) implements Disposition {}

    /** How a case can end. */
    enum Ending {
        DELIVERED,
        REJECTED,
        WITHDRAWN,
        LAPSED
    }

    /**
     * The applicant's wish to have the application back.
     *
     * @param requestId the event that says so
     */
    record Withdrawal(UUID requestId) {}

    /**
     * A refusal.
     *
     * @param by who refused
     * @param at when
     * @param code the reason's
     * @param note free; null for none
     */
    record Rejection(Official by, Instant at, String code, @Nullable String note) {}
}
