package id.go.pontianak.sertel.disposition.domain;

import id.go.pontianak.sertel.disposition.domain.Disposition.Ended;
import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.Disposition.Rejection;
import id.go.pontianak.sertel.disposition.domain.Disposition.Returned;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Act;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Bar;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Forward;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Open;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Recall;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Reject;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.SendBack;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Barred;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Forwarded;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Opened;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Rejected;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.SentBack;
import id.go.pontianak.sertel.disposition.domain.Handling.Kind;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** What officials do. */
final class Acts {

    private Acts() {}

    static Decision<DispositionEvent> act(Known state, Act act) {
        if (act.by().isApplicantOf(state.dossier())) {
            return Decision.refused("OWN_APPLICATION", "nobody decides on their own application");
        }
        if (!act.by().isReachedAt(state.rank())) {
            return Decision.refused("NOT_YOUR_STEP", "the case has not come to this rank yet");
        }
        return switch (act) {
            case Open open -> open(state, open);
            case Recall recall -> Recalls.recall(state, recall);
            case Forward forward when forward.instructions().isEmpty() ->
                    Decision.refused("NO_INSTRUCTION", "a disposition asks for something");
            case Forward _, SendBack _, Reject _ -> onDesk(state, act);
        };
    }

    /** Notes down that the holder of a rank may not handle what lies on their desk. */
    static Decision<DispositionEvent> bar(@Nullable Disposition state, Bar command) {
        if (!(state instanceof OnDesk desk) || !command.by().isApplicantOf(desk.dossier())) {
            return Decision.alreadyDone();
        }
        return command.by()
                .as(desk.rank())
                .filter(official -> !desk.perRank().barredFrom(desk.rank()).contains(official.id()))
                .map(official -> Decision.<DispositionEvent>happened(new Barred(official.id())))
                .orElseGet(Decision::alreadyDone);
    }

    /**
     * What was done last as any of an officer's capacities.
     *
     * @param meant in which rank, if there was something; null for any
     */
    static Optional<Handling> handledBefore(Known state, Officer officer, @Nullable Rank meant) {
        Optional<Handling> refusal =
                state instanceof Ended ended
                        ? Optional.ofNullable(ended.rejection())
                                .map(it -> new Handling(Kind.REJECTED, it.by(), it.at()))
                        : Optional.empty();
        return meant == null
                ? refusal.or(() -> state.sheet().last(officer))
                : refusal.filter(it -> it.by().rank() == meant)
                        .or(() -> state.sheet().last(officer.only(meant)))
                        .or(() -> refusal);
    }

    /** The same again is done already; anything else, or by anyone else, comes too late. */
    static Decision<DispositionEvent> tooLate(Known state, Act act, Kind wanted) {
        Optional<Handling> before = handledBefore(state, act.by(), act.meant());
        if (before.isEmpty() && act.meant() != null) {
            return Decision.refused("NOT_YOUR_STEP", "the case was not handled in this rank yet");
        }
        return before.filter(
                        handling ->
                                handling.kind() != wanted
                                        || act.by().capacities().stream()
                                                .noneMatch(handling.by()::isSamePersonAs))
                .map(
                        _ ->
                                Decision.<DispositionEvent>refused(
                                        "ALREADY_HANDLED", "somebody has acted on it before"))
                .orElseGet(Decision::alreadyDone);
    }

    private static Decision<DispositionEvent> open(Known state, Open command) {
        return state instanceof OnDesk desk
                ? command.by()
                        .as(desk.rank())
                        .filter(official -> !desk.openedBy(official))
                        .map(
                                official ->
                                        Decision.<DispositionEvent>happened(
                                                new Opened(official, command.now())))
                        .orElseGet(Decision::alreadyDone)
                : Decision.alreadyDone();
    }

    private static Decision<DispositionEvent> onDesk(Known state, Act act) {
        return switch (state) {
            case Ended ended when ended.rejection() == null ->
                    Decision.refused("CASE_ENDED", "the case has come to its end");
            case OnDesk desk
                    when act.by().as(desk.rank()).isPresent()
                            && (act.meant() == null || act.meant() == desk.rank()) -> {
                Official official = act.by().as(desk.rank()).orElseThrow();
                yield desk.openedBy(official)
                        ? Decision.happened(happened(desk, official, act))
                        : Decision.refused("NOT_OPENED", "they have not reviewed the dossier");
            }
            case OnDesk _, Returned _, HandedOver _, Ended _ -> tooLate(state, act, wanted(act));
        };
    }

    private static DispositionEvent happened(OnDesk desk, Official by, Act act) {
        var at = desk.sheet().timeOfNext(act.now());
        return switch (act) {
            case Forward forward ->
                    new Forwarded(
                            new SheetEntry(
                                    forward.eventId(),
                                    by,
                                    at,
                                    List.copyOf(forward.instructions()),
                                    forward.note(),
                                    desk.openings(),
                                    forward.worked(),
                                    null),
                            agenda(desk, forward));
            case SendBack back ->
                    new SentBack(
                            new ReturnEntry(
                                    back.eventId(),
                                    by,
                                    at,
                                    desk.dossier().revision(),
                                    List.copyOf(back.faults()),
                                    desk.openings().getFirst()),
                            back.link(),
                            back.worked());
            case Reject reject ->
                    new Rejected(
                            reject.eventId(), new Rejection(by, at, reject.code(), reject.note()));
            case Open _, Recall _ -> throw new IllegalArgumentException("needs no desk");
        };
    }

    /** A case that comes a second time keeps the number under which it was recorded. */
    private static @Nullable AgendaEntry agenda(OnDesk desk, Forward forward) {
        if (desk.rank().next().isPresent()) {
            return null;
        }
        AgendaEntry before = desk.sheet().agenda();
        return before == null
                ? forward.agenda()
                : new AgendaEntry(before.number(), forward.agenda().classification());
    }

    private static Kind wanted(Act act) {
        return switch (act) {
            case Open _ -> Kind.OPENED;
            case Forward _ -> Kind.FORWARDED;
            case Recall _ -> Kind.RECALLED;
            case SendBack _ -> Kind.RETURNED;
            case Reject _ -> Kind.REJECTED;
        };
    }
}
