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
     * @param perRank working time that was used before it came to this desk, and who may not handle
     *     it
     * @param causationId the event that brought it to this desk
     * @param openings who has opened it for this step, each once, the first one first
     */
    record OnDesk(
            Dossier dossier,
            Sheet sheet,
            Rank rank,
            Instant receivedAt,
            PerRank perRank,
            UUID causationId,
            List<Handling> openings)
            implements Known {

        /** Working time of this step that was used before it came back to it. */
        public Duration used() {
            return perRank.usedBy(rank);
        }

        /** Who opened it first; null while nobody has. */
        public @Nullable Handling opened() {
            return openings.isEmpty() ? null : openings.getFirst();
        }

        /** Whether someone must be found who may handle it: the holder of the rank may not. */
        public boolean barredToHolder() {
            return !perRank.barredFrom(rank).isEmpty()
                    && openings.stream().allMatch(opened -> opened.by().onBehalfOf() != null);
        }

        boolean openedBy(Official official) {
            return openings.stream().anyMatch(opened -> opened.by().isSamePersonAs(official));
        }
    }

    /**
     * With the applicant, for correction.
     *
     * @param rank who returned it
     * @param perRank working time that was used until then, and who may not handle it
     * @param withdrawal asked for in the meantime; null if not
     */
    record Returned(
            Dossier dossier,
            Sheet sheet,
            Rank rank,
            PerRank perRank,
            @Nullable Withdrawal withdrawal)
            implements Known {

        /** When it was returned. */
        public Instant at() {
            return sheet.returns().getLast().at();
        }
    }

    /**
     * Through all three ranks, recorded and with the verifier.
     *
     * @param perRank working time that was used until then, and who may not handle it
     * @param withdrawal asked for a later revision than the one here; null if not
     */
    record HandedOver(
            Dossier dossier, Sheet sheet, PerRank perRank, @Nullable Withdrawal withdrawal)
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
