package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.notification.domain.CaseCommand;
import id.go.pontianak.sertel.notification.domain.CaseEvent;
import id.go.pontianak.sertel.notification.domain.CaseFile;
import id.go.pontianak.sertel.notification.domain.CaseFlow;
import id.go.pontianak.sertel.notification.domain.Digest;
import id.go.pontianak.sertel.notification.domain.DigestFlow;
import id.go.pontianak.sertel.notification.domain.MessageTable;
import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.notification.domain.NotificationCommand;
import id.go.pontianak.sertel.notification.domain.NotificationEvent;
import id.go.pontianak.sertel.notification.domain.NotificationFlow;
import id.go.pontianak.sertel.notification.messaging.Happenings;
import id.go.pontianak.sertel.notification.messaging.NotificationEvents;
import id.go.pontianak.sertel.notification.store.Digests;
import id.go.pontianak.sertel.notification.store.NewNotifications;
import id.go.pontianak.sertel.notification.store.Notifications;
import id.go.pontianak.sertel.platform.decision.Decision.Ahead;
import id.go.pontianak.sertel.platform.decision.Decision.Happened;
import id.go.pontianak.sertel.platform.inbox.EventDesk;
import id.go.pontianak.sertel.platform.inbox.Inbox;
import id.go.pontianak.sertel.platform.inbox.Incoming;
import id.go.pontianak.sertel.platform.inbox.ReceivedEvent;
import id.go.pontianak.sertel.platform.inbox.Taken;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.platform.work.WorkUnit;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where it is decided who is written to, and recorded what became of it. The only class of this
 * service that opens transactions; each reads once and writes once. Nothing is sent in them: what
 * they leave due is sent by a worker.
 */
@Service
public class NotificationDesk implements EventDesk {

    private final Inbox<CaseFile> inbox;
    private final WorkUnits<CaseFile> cases;
    private final CaseFlow caseFlow;
    private final Notifications notifications;
    private final NotificationFlow flow;
    private final MessageTable table;
    private final Digests digests;
    private final DigestFlow digestFlow;
    private final InstantSource clock;

    NotificationDesk(
            Inbox<CaseFile> inbox,
            WorkUnits<CaseFile> cases,
            CaseFlow caseFlow,
            Notifications notifications,
            NotificationFlow flow,
            MessageTable table,
            Digests digests,
            DigestFlow digestFlow,
            InstantSource clock) {
        this.inbox = inbox;
        this.cases = cases;
        this.caseFlow = caseFlow;
        this.notifications = notifications;
        this.flow = flow;
        this.table = table;
        this.digests = digests;
        this.digestFlow = digestFlow;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void receive(List<Incoming> batch) {
        NewNotifications collector = notifications.collector();
        inbox.receive(batch, (unit, received) -> take(unit, received, collector));
        collector.wakeAfterCommit();
    }

    /** Sends the reminders about an application that are due, if there still are any. */
    @Transactional
    public void remind(UUID applicationId) {
        NewNotifications collector = notifications.collector();
        WorkUnit<CaseFile> unit = cases.read(List.of(applicationId));
        CaseFile file = unit.find(applicationId).orElse(CaseFile.EMPTY);
        if (caseFlow.decide(file, new CaseCommand.Remind(clock.instant()))
                instanceof Happened<CaseEvent>(List<CaseEvent> events)) {
            keep(unit, applicationId, events, collector);
        }
        cases.write(unit);
        collector.wakeAfterCommit();
    }

    /** Sends a digest that is due, and plans the next one. */
    @Transactional
    public void digest(UUID digestId) {
        NewNotifications collector = notifications.collector();
        Instant now = clock.instant();
        Digests.Reading reading = digests.read(digestId, now);
        WorkUnit<Digest> unit = reading.unit();
        Optional<Digest> fallen = unit.find(digestId);
        fallen.flatMap(digest -> digestFlow.after(digest, now))
                .ifPresent(
                        next -> {
                            unit.put(digestId, next);
                            collector.add(
                                    unit,
                                    digestFlow
                                            .message(
                                                    fallen.get(),
                                                    reading.workload(),
                                                    digestId,
                                                    Ids.next(),
                                                    now)
                                            .stream()
                                            .toList());
                        });
        digests.units().write(unit);
        collector.wakeAfterCommit();
    }

    /** Plans the digests of those roles that have none planned, or only a later one. */
    @Transactional
    public void planDigests(Collection<String> roles) {
        Map<UUID, String> ids = Digests.ids(roles);
        WorkUnit<Digest> unit = digests.units().read(ids.keySet());
        ids.forEach(
                (id, role) -> {
                    Digest planned = digestFlow.plan(role, clock.instant());
                    if (unit.find(id)
                            .map(known -> known.dueAt().isAfter(planned.dueAt()))
                            .orElse(true)) {
                        unit.put(id, planned);
                    }
                });
        digests.units().write(unit);
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
        var ids = ReportedMessages.of(reports, notifications);
        if (ids.all().isEmpty()) {
            return;
        }
        WorkUnit<Notification> unit = notifications.units().read(ids.all());
        reports.forEach(
                report -> ids.id(report).ifPresent(id -> apply(unit, id, report.command())));
        notifications.units().write(unit);
    }

    private Taken take(
            WorkUnit<CaseFile> unit, ReceivedEvent received, NewNotifications collector) {
        CaseFile file = unit.find(received.key()).orElse(CaseFile.EMPTY);
        var command =
                new CaseCommand.Hear(
                        Happenings.of(received.event()),
                        received.event() instanceof ApplicationSubmitted submitted
                                ? Happenings.correspondence(submitted)
                                : null);
        return switch (caseFlow.decide(file, command)) {
            case Happened<CaseEvent>(List<CaseEvent> events) -> {
                keep(unit, received.key(), events, collector);
                yield Taken.HANDLED;
            }
            case Ahead<CaseEvent> _ -> Taken.AHEAD;
            default -> Taken.HANDLED;
        };
    }

    private void keep(
            WorkUnit<CaseFile> unit,
            UUID applicationId,
            List<CaseEvent> events,
            NewNotifications collector) {
        CaseFile file = unit.find(applicationId).orElse(CaseFile.EMPTY);
        for (CaseEvent event : events) {
            file = caseFlow.evolve(file, event);
            collector.add(unit, messages(file, event));
        }
        unit.put(applicationId, file);
    }

    private List<Notification> messages(CaseFile file, CaseEvent event) {
        if (file.with() == null) {
            return List.of();
        }
        return switch (event) {
            case CaseEvent.Told(var telling) ->
                    table.messages(telling, file.with(), Ids::next, clock.instant());
            case CaseEvent.Reminded(var plan) ->
                    table.messages(plan, file.with(), Ids::next, clock.instant());
            case CaseEvent.Noted _, CaseEvent.Planned _, CaseEvent.PutOff _, CaseEvent.Missed _ ->
                    List.of();
        };
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
}
