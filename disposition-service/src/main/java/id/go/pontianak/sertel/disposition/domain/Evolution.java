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

import java.util.List;
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
            case Opened opened -> {
                OnDesk desk = desk(state);
                yield looked(
                        desk,
                        Stream.concat(
                                        desk.openings().stream(),
                                        Stream.of(
                                                new Handling(
                                                        Kind.OPENED, opened.by(), opened.at())))
                                .toList(),
                        desk.perRank());
            }
            case Barred barred -> {
                OnDesk desk = desk(state);
                yield looked(
                        desk,
                        desk.openings(),
                        desk.perRank().barring(desk.rank(), barred.officialId()));
            }
            case Forwarded forwarded -> passOn(desk(state), forwarded);
            case Recalled recalled -> takeBack(desk(state), recalled);
            case SentBack back -> {
                OnDesk desk = desk(state);
                yield new Returned(
                        desk.dossier(),
                        desk.sheet().with(back.entry()),
                        desk.rank(),
                        desk.perRank().using(desk.rank(), back.worked()),
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

    private static OnDesk receive(@Nullable Disposition state, Received received) {
        return new OnDesk(
                state instanceof Known known
                        ? received.dossier().changedFrom(known.dossier())
                        : received.dossier(),
                state instanceof Known known ? known.sheet() : Sheet.of(received.at()),
                received.rank(),
                received.at(),
                perRank(state),
                received.causationId(),
                List.of());
    }

    private static PerRank perRank(@Nullable Disposition state) {
        return switch (state) {
            case OnDesk desk -> desk.perRank();
            case Returned back -> back.perRank();
            case HandedOver over -> over.perRank();
            case WithdrawalRemembered _, Ended _, EndedUnseen _ -> PerRank.NOTHING;
            case null -> PerRank.NOTHING;
        };
    }

    private static Disposition passBy(@Nullable Disposition state, PassedBy passed) {
        if (!(state instanceof HandedOver over)) {
            throw impossible();
        }
        return new HandedOver(
                passed.dossier().changedFrom(over.dossier()),
                over.sheet(),
                over.perRank(),
                over.withdrawal());
    }

    private static Disposition note(@Nullable Disposition state, WithdrawalNoted noted) {
        return switch (state) {
            case null -> new WithdrawalRemembered(noted.withdrawal());
            case Returned back ->
                    new Returned(
                            back.dossier(),
                            back.sheet(),
                            back.rank(),
                            back.perRank(),
                            noted.withdrawal());
            case HandedOver over ->
                    new HandedOver(
                            over.dossier(), over.sheet(), over.perRank(), noted.withdrawal());
            case OnDesk _, WithdrawalRemembered _, Ended _, EndedUnseen _ -> throw impossible();
        };
    }

    private static OnDesk looked(OnDesk desk, List<Handling> openings, PerRank perRank) {
        return new OnDesk(
                desk.dossier(),
                desk.sheet(),
                desk.rank(),
                desk.receivedAt(),
                perRank,
                desk.causationId(),
                openings);
    }

    private static Disposition passOn(OnDesk desk, Forwarded forwarded) {
        SheetEntry entry = forwarded.entry();
        Sheet sheet = desk.sheet().with(entry, forwarded.agenda());
        PerRank perRank = desk.perRank().using(desk.rank(), entry.worked());
        return desk.rank()
                .next()
                .<Disposition>map(
                        next ->
                                new OnDesk(
                                        desk.dossier(),
                                        sheet,
                                        next,
                                        entry.at(),
                                        perRank,
                                        entry.eventId(),
                                        List.of()))
                .orElseGet(() -> new HandedOver(desk.dossier(), sheet, perRank, null));
    }

    /** Back where it was, opened by whom it was; what each step has used stays used. */
    private static OnDesk takeBack(OnDesk desk, Recalled recalled) {
        SheetEntry line = recalled.line();
        SheetEntry.Recall recall = recalled.recall();
        return new OnDesk(
                desk.dossier(),
                desk.sheet().struck(line.eventId(), recall),
                line.by().rank(),
                recall.at(),
                desk.perRank().using(desk.rank(), recalled.worked()),
                recall.eventId(),
                line.openings());
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
