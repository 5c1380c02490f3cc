package id.go.pontianak.sertel.disposition.domain;

import id.go.pontianak.sertel.disposition.domain.Disposition.Ending;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.CorrectionLink;
import id.go.pontianak.sertel.disposition.domain.ReturnEntry.Correction;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What may be asked of a disposition. Time and ids come with the command. */
public sealed interface DispositionCommand {

    /**
     * A revision of the application arrived.
     *
     * @param resumeStep whose step it is: 2 to 4, or 5 for the verifier's
     * @param at when it was submitted
     * @param eventId of an event that may have to answer it
     * @param now when it is taken up
     */
    record Receive(
            Dossier dossier,
            int resumeStep,
            UUID causationId,
            Instant at,
            UUID eventId,
            Instant now)
            implements DispositionCommand {}

    /**
     * The applicant wants it back.
     *
     * @param revision the one that was current then
     * @param eventId of the event that may answer it
     */
    record Withdraw(UUID requestId, int revision, UUID eventId, Instant now)
            implements DispositionCommand {}

    /** The case has ended, said by whomever. */
    record End(Ending ending, Instant at) implements DispositionCommand {}

    /** It is an official's own application, as was found when they tried. */
    record Bar(Officer by) implements DispositionCommand {}

    /** What an official does. */
    sealed interface Act extends DispositionCommand {

        /** Who, with everything that they may act as. */
        Officer by();

        /** When. */
        Instant now();

        /**
         * In which rank they mean to act: what has gone on from there is not acted on again. Null
         * for whichever rank it is at.
         */
        default @Nullable Rank meant() {
            return null;
        }
    }

    /** An official opens the dossier, and thereby reviews it. */
    record Open(Officer by, Instant now) implements Act {}

    /**
     * An official passes the dossier on.
     *
     * @param eventId of the event that will say so
     * @param agenda the entry to record it under, if this is step 4
     * @param worked working time that the step has used
     */
    record Forward(
            Officer by,
            List<Instruction> instructions,
            @Nullable String note,
            UUID eventId,
            AgendaEntry agenda,
            Duration worked,
            Instant now,
            @Nullable Rank meant)
            implements Act {}

    /**
     * An official takes back what was forwarded from their rank.
     *
     * @param note why; null for none
     * @param eventId of the event that will say so
     * @param worked working time that the step has used from which it is taken back
     */
    record Recall(Officer by, @Nullable String note, UUID eventId, Duration worked, Instant now)
            implements Act {}

    /**
     * An official sends the dossier back to the applicant, who corrects it.
     *
     * @param faults everything that is at fault, at least one
     * @param link by which the applicant corrects
     * @param eventId of the event that will say so
     * @param worked working time that the step has used
     */
    record SendBack(
            Officer by,
            List<Correction> faults,
            CorrectionLink link,
            UUID eventId,
            Duration worked,
            Instant now,
            @Nullable Rank meant)
            implements Act {}

    /**
     * An official refuses the request for good.
     *
     * @param code the reason's
     * @param note free; null for none
     * @param eventId of the event that will say so
     */
    record Reject(
            Officer by,
            String code,
            @Nullable String note,
            UUID eventId,
            Instant now,
            @Nullable Rank meant)
            implements Act {}
}
