package id.go.pontianak.sertel.disposition.domain;

import id.go.pontianak.sertel.disposition.domain.Disposition.Ended;
import id.go.pontianak.sertel.disposition.domain.Disposition.EndedUnseen;
import id.go.pontianak.sertel.disposition.domain.Disposition.Ending;
import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.Disposition.Returned;
import id.go.pontianak.sertel.disposition.domain.Disposition.WithdrawalRemembered;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Barred;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.EndedElsewhere;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Forwarded;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Opened;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.PassedBy;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Recalled;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Received;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Rejected;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.SentBack;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.WithdrawalNoted;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Withdrawn;
import id.go.pontianak.sertel.disposition.domain.Handling.Kind;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What each event makes of a state. */
final class Evolution {

    private Evolution() {}

    static Disposition evolve(@Nullable Disposition state, DispositionEvent event) {
        return switch (event) {
            case Received received -> receive(state, received);
            case PassedBy passed -> passBy(state, passed);
            case WithdrawalNoted noted -> note(state, noted);
            case Withdrawn withdrawn -> {
                OnDesk desk = desk(state);
                yield new Ended(
                        desk.dossier(),
                        desk.sheet(),
                        desk.rank(),
                        Ending.WITHDRAWN,
                        withdrawn.at(),
                        null);
            }
            case EndedElsewhere ended ->
                    state instanceof Known known
                            ? new Ended(
                                    known.dossier(),
                                    known.sheet(),
                                    known.rank(),
                                    ended.ending(),
                                    ended.at(),
                                    null)
                            : new EndedUnseen(ended.ending(), ended.at());
            case Opened opened ->
                    looked(
                            desk(state),
                            new Handling(Kind.OPENED, opened.by(), opened.at()),
                            desk(state).barred());
            case Barred barred ->
                    looked(
                            desk(state),
                            desk(state).opened(),
                            Stream.concat(
                                            desk(state).barred().stream(),
                                            Stream.of(barred.officialId()))
                                    .toList());
            case Forwarded forwarded -> passOn(desk(state), forwarded);
            case Recalled recalled -> takeBack(desk(state), recalled);
            case SentBack back -> {
                OnDesk desk = desk(state);
                yield new Returned(
                        desk.dossier(),
                        desk.sheet().with(back.entry()),
                        desk.rank(),
                        back.worked(),
                        null);
            }
            case Rejected rejected -> {
                OnDesk desk = desk(state);
                yield new Ended(
                        desk.dossier(),
                        desk.sheet(),
                        desk.rank(),
                        Ending.REJECTED,
                        rejected.rejection().at(),
                        rejected.rejection());
            }
        };
    }

    /** The time that the same step has used stays used; another step begins anew. */
    private static OnDesk receive(@Nullable Disposition state, Received received) {
        boolean sameStep = state instanceof Returned back && back.rank() == received.rank();
        return onDesk(
                state instanceof Known known
                        ? received.dossier().changedFrom(known.dossier())
                        : received.dossier(),
                state instanceof Known known ? known.sheet() : Sheet.EMPTY,
                received.rank(),
                received.at(),
                sameStep && state instanceof Returned back ? back.used() : Duration.ZERO,
                received.causationId(),
                null);
    }

    private static Disposition passBy(@Nullable Disposition state, PassedBy passed) {
        if (!(state instanceof HandedOver over)) {
            throw impossible();
        }
        return new HandedOver(
                passed.dossier().changedFrom(over.dossier()), over.sheet(), over.withdrawal());
    }

    private static Disposition note(@Nullable Disposition state, WithdrawalNoted noted) {
        return switch (state) {
            case null -> new WithdrawalRemembered(noted.withdrawal());
            case Returned back ->
                    new Returned(
                            back.dossier(),
                            back.sheet(),
                            back.rank(),
                            back.used(),
                            noted.withdrawal());
            case HandedOver over ->
                    new HandedOver(over.dossier(), over.sheet(), noted.withdrawal());
            case OnDesk _, WithdrawalRemembered _, Ended _, EndedUnseen _ -> throw impossible();
        };
    }

    private static OnDesk looked(OnDesk desk, @Nullable Handling opened, List<String> barred) {
        return new OnDesk(
                desk.dossier(),
                desk.sheet(),
                desk.rank(),
                desk.receivedAt(),
                desk.used(),
                desk.causationId(),
                opened,
                barred);
    }

    private static Disposition passOn(OnDesk desk, Forwarded forwarded) {
        SheetEntry entry = forwarded.entry();
        Sheet sheet = desk.sheet().with(entry, forwarded.agenda());
        return desk.rank()
                .next()
                .<Disposition>map(
                        next ->
                                onDesk(
                                        desk.dossier(),
                                        sheet,
                                        next,
                                        entry.at(),
                                        Duration.ZERO,
                                        entry.eventId(),
                                        null))
                .orElseGet(() -> new HandedOver(desk.dossier(), sheet, null));
    }

    /** Back where it was, opened as it was, with the time that the step had used. */
    private static OnDesk takeBack(OnDesk desk, Recalled recalled) {
        SheetEntry line = recalled.line();
        SheetEntry.Recall recall = recalled.recall();
        return onDesk(
                desk.dossier(),
                desk.sheet().struck(line.eventId(), recall),
                line.by().rank(),
                recall.at(),
                line.worked(),
                recall.eventId(),
                line.opened());
    }

    private static OnDesk onDesk(
            Dossier dossier,
            Sheet sheet,
            Rank rank,
            Instant receivedAt,
            Duration used,
            UUID causationId,
            @Nullable Handling opened) {
        return new OnDesk(dossier, sheet, rank, receivedAt, used, causationId, opened, List.of());
    }

    private static OnDesk desk(@Nullable Disposition state) {
        if (state instanceof OnDesk desk) {
            return desk;
        }
        throw impossible();
    }

    private static IllegalArgumentException impossible() {
        return new IllegalArgumentException("nothing such can happen to a case that is not there");
    }
}
