package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.notification.domain.Correspondence;
import id.go.pontianak.sertel.notification.domain.Happening;
import id.go.pontianak.sertel.notification.domain.MessageTable;
import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.notification.domain.NotificationCommand;
import id.go.pontianak.sertel.notification.domain.NotificationEvent;
import id.go.pontianak.sertel.notification.domain.NotificationFlow;
import id.go.pontianak.sertel.notification.messaging.Happenings;
import id.go.pontianak.sertel.notification.messaging.NotificationEvents;
import id.go.pontianak.sertel.notification.store.NewNotifications;
import id.go.pontianak.sertel.notification.store.Notifications;
import id.go.pontianak.sertel.platform.decision.Decision.Happened;
import id.go.pontianak.sertel.platform.inbox.EventDesk;
import id.go.pontianak.sertel.platform.inbox.Inbox;
import id.go.pontianak.sertel.platform.inbox.Incoming;
import id.go.pontianak.sertel.platform.inbox.ReceivedEvent;
import id.go.pontianak.sertel.platform.inbox.Taken;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.platform.work.WorkUnit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where it is decided who is written to, and recorded what became of it. The only class of this
 * service that opens transactions; each reads once and writes once. Nothing is sent in them: what
 * they leave due is sent by a worker.
 */
@Service
public class NotificationDesk implements EventDesk {

    private final Inbox<Correspondence> inbox;
    private final Notifications notifications;
    private final MessageTable table;
    private final NotificationFlow flow;
    private final Traces traces;
    private final InstantSource clock;

    NotificationDesk(
            Inbox<Correspondence> inbox,
            Notifications notifications,
            MessageTable table,
            NotificationFlow flow,
            Traces traces,
            InstantSource clock) {
        this.inbox = inbox;
        this.notifications = notifications;
        this.table = table;
        this.flow = flow;
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void receive(List<Incoming> batch) {
        NewNotifications collector = notifications.collector();
        inbox.receive(batch, (unit, received) -> take(unit, received, collector));
        if (!collector.isEmpty()) {
            notifications.wakeAfterCommit();
        }
    }

    /** Records what became known about a message; a message that does not exist is nobody's. */
    @Transactional
    public void record(UUID notificationId, NotificationCommand command) {
        WorkUnit<Notification> unit = notifications.units().read(List.of(notificationId));
        apply(unit, notificationId, command);
        notifications.units().write(unit);
    }

    /** Records what WhatsApp reports, in the order in which it does. */
    @Transactional
    public void report(List<DeliveryReport> reports) {
        Map<String, UUID> ids = byWamid(reports);
        Set<UUID> keys = new LinkedHashSet<>();
        reports.forEach(report -> id(report, ids).ifPresent(keys::add));
        if (keys.isEmpty()) {
            return;
        }
        WorkUnit<Notification> unit = notifications.units().read(keys);
        reports.forEach(
                report -> id(report, ids).ifPresent(id -> apply(unit, id, report.command())));
        notifications.units().write(unit);
    }

    private Taken take(
            WorkUnit<Correspondence> unit, ReceivedEvent received, NewNotifications collector) {
        if (received.event() instanceof ApplicationSubmitted submitted
                && unit.find(received.key())
                        .map(known -> known.revision() < submitted.getRevision())
                        .orElse(true)) {
            unit.put(received.key(), Happenings.correspondence(submitted));
        }
        Happening happening = Happenings.of(received.event());
        if (!table.speaksOf(happening)) {
            return Taken.HANDLED;
        }
        Optional<Correspondence> with = unit.find(received.key());
        if (with.isEmpty() || with.get().revision() < happening.revision()) {
            return Taken.AHEAD;
        }
        if (with.get().revision() == happening.revision()) {
            collector.add(
                    unit,
                    table.messages(
                            happening, with.get(), Ids::next, clock.instant(), traces.current()));
        }
        return Taken.HANDLED;
    }

    private void apply(WorkUnit<Notification> unit, UUID id, NotificationCommand command) {
        unit.find(id)
                .ifPresent(
                        state -> {
                            if (flow.decide(state, command)
                                    instanceof Happened<NotificationEvent> happened) {
                                happened.events().forEach(event -> keep(unit, id, event));
                            }
                        });
    }

    private void keep(WorkUnit<Notification> unit, UUID id, NotificationEvent event) {
        Notification before = unit.find(id).orElseThrow();
        unit.put(id, flow.evolve(before, event));
        NotificationEvents.of(before.message(), event, Ids.next()).ifPresent(unit::send);
    }

    /** Reports that do not carry our own mark, which WhatsApp always returns: normally none. */
    private Map<String, UUID> byWamid(List<DeliveryReport> reports) {
        List<String> wamids =
                reports.stream()
                        .filter(report -> report.notificationId() == null)
                        .map(DeliveryReport::wamid)
                        .filter(Objects::nonNull)
                        .toList();
        Map<String, UUID> ids = new HashMap<>();
        if (!wamids.isEmpty()) {
            for (Notification found : notifications.byWamid(wamids)) {
                ids.put(Objects.requireNonNull(found.wamid()), found.message().notificationId());
            }
        }
        return ids;
    }

    private static Optional<UUID> id(DeliveryReport report, Map<String, UUID> byWamid) {
        UUID mark = report.notificationId();
        String wamid = report.wamid();
        if (mark != null) {
            return Optional.of(mark);
        }
        return wamid == null ? Optional.empty() : Optional.ofNullable(byWamid.get(wamid));
    }
}
