package id.go.pontianak.sertel.notification.domain;

import id.go.pontianak.sertel.notification.domain.CaseEvent.Missed;
import id.go.pontianak.sertel.notification.domain.CaseEvent.Noted;
import id.go.pontianak.sertel.notification.domain.CaseEvent.Planned;
import id.go.pontianak.sertel.notification.domain.CaseEvent.PutOff;
import id.go.pontianak.sertel.notification.domain.CaseEvent.Reminded;
import id.go.pontianak.sertel.notification.domain.CaseEvent.Told;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Decides who is told of what happens to an application, and who is reminded when. */
public final class CaseFlow {

    private final MessageTable table;
    private final OfficeCalendar calendar;
    private final SendingHours hours;

    public CaseFlow(MessageTable table, OfficeCalendar calendar, SendingHours hours) {
        this.table = table;
        this.calendar = calendar;
        this.hours = hours;
    }

    /** Decides what a command makes of a file. */
    public Decision<CaseEvent> decide(CaseFile file, CaseCommand command) {
        return switch (command) {
            case CaseCommand.Hear(var happening, var said) -> hear(file, happening, said);
            case CaseCommand.Remind(var now) -> remind(file, now);
        };
    }

    /** The file after an event. */
    public CaseFile evolve(CaseFile file, CaseEvent event) {
        return switch (event) {
            case Noted(var happening, var said, var turn) -> file.after(happening, said, turn);
            case Told _ -> file;
            case Planned(var plan) -> file.plans(plans -> plans.add(plan));
            case Reminded(var plan) -> file.plans(plans -> plans.remove(plan));
            case Missed(var plan) -> file.plans(plans -> plans.remove(plan));
            case PutOff(var plan, var dueAt) ->
                    file.plans(
                            plans ->
                                    plans.replaceAll(
                                            each ->
                                                    each.equals(plan)
                                                            ? plan.putOffTo(dueAt)
                                                            : each));
        };
    }

    private Decision<CaseEvent> hear(
            CaseFile file, Happening happening, @Nullable Correspondence said) {
        var noted = new Noted(happening, said, turn(happening));
        CaseFile known = evolve(file, noted);
        List<MessageRule> rules = table.concerning(happening);
        if (!rules.isEmpty() && !known.suffices(happening)) {
            return Decision.ahead();
        }
        Happening told =
                file.isRenewedBy(happening)
                        ? happening.withFact(Happening.RENEWAL, happening.kind())
                        : happening;
        List<CaseEvent> events = new ArrayList<>(List.of(noted));
        for (MessageRule rule : rules) {
            if (known.wants(happening.position(), rule.until())) {
                Telling telling = telling(rule, told, known);
                if (rule.remind() == null) {
                    events.add(new Told(telling));
                } else {
                    rule.remind().plans(telling, happening, calendar, hours).stream()
                            .map(Planned::new)
                            .forEach(events::add);
                }
            }
        }
        return new Decision.Happened<>(events);
    }

    private Decision<CaseEvent> remind(CaseFile file, Instant now) {
        List<CaseEvent> events =
                file.plans().stream()
                        .filter(plan -> !plan.dueAt().isAfter(now))
                        .map(plan -> due(plan, now))
                        .toList();
        return events.isEmpty() ? Decision.alreadyDone() : new Decision.Happened<>(events);
    }

    private CaseEvent due(Plan plan, Instant now) {
        if (plan.isMissedAt(now)) {
            return new Missed(plan);
        }
        return hours.includes(now) ? new Reminded(plan) : new PutOff(plan, hours.next(now));
    }

    private @Nullable Turn turn(Happening happening) {
        Handover to = happening.handover();
        if (to == null) {
            return null;
        }
        Instant since = happening.position().at();
        return new Turn(
                to.role(),
                since,
                to.role() == null ? null : calendar.plus(since, to.target()),
                happening.position());
    }

    private static Telling telling(MessageRule rule, Happening happening, CaseFile file) {
        OfferedLink link = happening.link();
        return new Telling(
                happening.applicationId(),
                happening.eventId(),
                happening.position(),
                happening.step(),
                rule.message(),
                rule.to(),
                rule.until(),
                happening.facts(),
                link == null ? file.linkOfInvitation(happening) : link);
    }
}
