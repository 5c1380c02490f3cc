package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.notification.domain.CaseCommand;
import id.go.pontianak.sertel.notification.domain.CaseEvent;
import id.go.pontianak.sertel.notification.domain.CaseFile;
import id.go.pontianak.sertel.notification.domain.CaseFlow;
import id.go.pontianak.sertel.notification.domain.Dispatch;
import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.notification.domain.Plan;
import id.go.pontianak.sertel.notification.messaging.Happenings;
import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.schemas.Envelope;

import org.apache.avro.specific.SpecificRecordBase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A case as this service would take it with its table, inbox included, but nothing is sent. */
final class PlayedCase {

    private final CaseFlow flow = new CaseFlow(Shipped.table(), Shipped.CALENDAR, Shipped.HOURS);
    private final Set<String> handled = new HashSet<>();
    private final Map<String, SpecificRecordBase> ahead = new LinkedHashMap<>();
    private final List<Notification.Waiting> messages = new ArrayList<>();
    private CaseFile file = CaseFile.EMPTY;

    PlayedCase hear(SpecificRecordBase event) {
        if (handled.contains(id(event))) {
            return this;
        }
        if (take(event)) {
            while (ahead.values().removeIf(this::take)) {
                // Each that was taken may let another one in.
            }
        } else {
            ahead.put(id(event), event);
        }
        return this;
    }

    PlayedCase hear(List<? extends SpecificRecordBase> events) {
        events.forEach(this::hear);
        return this;
    }

    /** Lets the time come: what is due is reminded of. */
    PlayedCase comesTo(Instant now) {
        decide(new CaseCommand.Remind(now), now);
        return this;
    }

    CaseFile file() {
        return file;
    }

    /** When somebody will be reminded, in the order of time, with the template. */
    List<String> plans() {
        return file.plans().stream()
                .sorted(Comparator.comparing(Plan::dueAt))
                .map(plan -> plan.dueAt().atZone(Shipped.ZONE).toLocalDateTime() + " " + name(plan))
                .toList();
    }

    /** What would be sent now, and to whom, if nothing was before. */
    Map<String, String> toSend(Instant now) {
        var dispatch = new Dispatch(Shipped.ADDRESSEES, Shipped.HOURS);
        Map<String, String> sent = new TreeMap<>();
        for (Notification.Waiting waiting : messages) {
            if (dispatch.order(waiting, file, false, now)
                    instanceof Dispatch.Order.Send(var letter)) {
                var message = waiting.message();
                sent.put(
                        message.template()
                                + " "
                                + message.channel()
                                + " "
                                + message.eventId()
                                + " "
                                + message.reminder(),
                        letter.recipient() + " " + new TreeMap<>(letter.letter().facts()));
            }
        }
        return sent;
    }

    /** The same without what differs from one run to the next. */
    List<String> sentTemplates(Instant now) {
        return toSend(now).keySet().stream()
                .map(key -> key.split(" ", 3)[0] + " " + key.split(" ", 3)[1])
                .sorted()
                .toList();
    }

    boolean isNothingAhead() {
        return ahead.isEmpty();
    }

    private boolean take(SpecificRecordBase event) {
        var command =
                new CaseCommand.Hear(
                        Happenings.of(event),
                        event instanceof ApplicationSubmitted submitted
                                ? Happenings.correspondence(submitted)
                                : null);
        boolean taken = decide(command, Envelope.of(event).occurredAt());
        if (taken) {
            handled.add(id(event));
        }
        return taken;
    }

    private boolean decide(CaseCommand command, Instant now) {
        return switch (flow.decide(file, command)) {
            case Decision.Happened<CaseEvent>(var events) -> {
                events.forEach(event -> keep(event, now));
                yield true;
            }
            case Decision.AlreadyDone<CaseEvent> _ -> true;
            case Decision.Ahead<CaseEvent> _ -> false;
            case Decision.Refused<CaseEvent> refused -> throw new AssertionError(refused);
        };
    }

    private void keep(CaseEvent event, Instant now) {
        file = flow.evolve(file, event);
        var with = file.with();
        List<Notification> told =
                switch (event) {
                    case CaseEvent.Told(var telling) when with != null ->
                            Shipped.table().messages(telling, with, UUID::randomUUID, now);
                    case CaseEvent.Reminded(var plan) when with != null ->
                            Shipped.table().messages(plan, with, UUID::randomUUID, now);
                    default -> List.of();
                };
        told.forEach(each -> messages.add((Notification.Waiting) each));
    }

    private static String name(Plan plan) {
        return plan.telling().message();
    }

    private static String id(SpecificRecordBase event) {
        return Envelope.of(event).eventId();
    }
}
