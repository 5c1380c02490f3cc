package id.go.pontianak.sertel.disposition.domain;

import id.go.pontianak.sertel.disposition.domain.Disposition.Ended;
import id.go.pontianak.sertel.disposition.domain.Disposition.EndedUnseen;
import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.Disposition.Returned;
import id.go.pontianak.sertel.disposition.domain.Disposition.Withdrawal;
import id.go.pontianak.sertel.disposition.domain.Disposition.WithdrawalRemembered;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.End;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Receive;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Withdraw;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.EndedElsewhere;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.PassedBy;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Received;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.WithdrawalNoted;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Withdrawn;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** What comes from other services, in whatever order topics are read. */
final class Arrivals {

    private Arrivals() {}

    static Decision<DispositionEvent> receive(@Nullable Disposition state, Receive command) {
        return switch (state) {
            case null -> arrive(command, Sheet.EMPTY, null);
            case WithdrawalRemembered(Withdrawal withdrawal) ->
                    arrive(command, Sheet.EMPTY, withdrawal);
            case Ended _, EndedUnseen _ -> Decision.alreadyDone();
            case Known known when command.dossier().revision() <= known.dossier().revision() ->
                    Decision.alreadyDone();
            case OnDesk desk -> arrive(command, desk.sheet(), null);
            case Returned back -> arrive(command, back.sheet(), back.withdrawal());
            case HandedOver over ->
                    Rank.ofStep(command.resumeStep()).isPresent()
                            ? arrive(command, over.sheet(), over.withdrawal())
                            : Decision.happened(new PassedBy(command.dossier()));
        };
    }

    static Decision<DispositionEvent> withdraw(@Nullable Disposition state, Withdraw command) {
        var noted = new WithdrawalNoted(new Withdrawal(command.requestId()));
        return switch (state) {
            case null -> Decision.happened(noted);
            case OnDesk desk ->
                    Decision.happened(
                            new Withdrawn(
                                    command.eventId(),
                                    command.requestId(),
                                    desk.sheet().timeOfNext(command.now())));
            case Returned back when back.withdrawal() == null -> Decision.happened(noted);
            // It may come back here by a correction that is told on another topic.
            case HandedOver over
                    when over.withdrawal() == null
                            && command.revision() > over.dossier().revision() ->
                    Decision.happened(noted);
            case Returned _, HandedOver _, WithdrawalRemembered _, Ended _, EndedUnseen _ ->
                    Decision.alreadyDone();
        };
    }

    static Decision<DispositionEvent> end(@Nullable Disposition state, End command) {
        return switch (state) {
            case Ended _, EndedUnseen _ -> Decision.alreadyDone();
            case OnDesk _, Returned _, HandedOver _, WithdrawalRemembered _ -> ended(command);
            case null -> ended(command);
        };
    }

    private static Decision<DispositionEvent> ended(End command) {
        return Decision.happened(new EndedElsewhere(command.ending(), command.at()));
    }

    /** A case that nobody here has to do with passes by; one that was asked back goes back. */
    private static Decision<DispositionEvent> arrive(
            Receive command, Sheet sheet, @Nullable Withdrawal withdrawal) {
        Optional<Rank> rank = Rank.ofStep(command.resumeStep());
        if (rank.isEmpty()) {
            return Decision.alreadyDone();
        }
        var received =
                new Received(command.dossier(), rank.get(), command.causationId(), command.at());
        return withdrawal == null
                ? Decision.happened(received)
                : new Decision.Happened<>(
                        List.of(
                                received,
                                new Withdrawn(
                                        command.eventId(),
                                        withdrawal.requestId(),
                                        sheet.timeOfNext(command.now()))));
    }
}
