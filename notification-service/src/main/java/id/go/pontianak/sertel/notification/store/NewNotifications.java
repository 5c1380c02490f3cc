package id.go.pontianak.sertel.notification.store;

import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.platform.work.Statement;
import id.go.pontianak.sertel.platform.work.WorkUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The messages that one batch of events gives rise to, written by one statement, whatever their
 * number. One that was written before, for the same event, template and channel, stays as it is.
 */
public final class NewNotifications {

    private static final String INSERT =
            "INSERT INTO notification (notification_id, application_id, event_id, template,"
                    + " channel, reminder, created_at, due_at, trace, state)"
                    + " SELECT n::uuid, a::uuid, e, t, c, r::integer, m::timestamptz,"
                    + " d::timestamptz, p, s::jsonb"
                    + " FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[],"
                    + " ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])"
                    + " AS w (n, a, e, t, c, r, m, d, p, s)"
                    + " ON CONFLICT (application_id, event_id, template, channel, reminder)"
                    + " DO NOTHING";
    private static final int COLUMNS = 10;

    private final JsonMapper json;
    private final Supplier<@Nullable String> trace;
    private final Runnable wake;
    private final List<List<@Nullable Object>> columns =
            Stream.generate(() -> (List<@Nullable Object>) new ArrayList<@Nullable Object>())
                    .limit(COLUMNS)
                    .toList();
    private boolean planned;

    NewNotifications(JsonMapper json, Supplier<@Nullable String> trace, Runnable wake) {
        this.json = json;
        this.trace = trace;
        this.wake = wake;
    }

    /** Adds messages to those that the unit writes; sending them continues the current trace. */
    public void add(WorkUnit<?> unit, List<Notification> messages) {
        for (Notification each : messages) {
            var message = each.message();
            List<@Nullable Object> row = new ArrayList<>();
            row.add(message.notificationId());
            row.add(message.applicationId());
            row.add(message.eventId());
            row.add(message.template());
            row.add(message.channel());
            row.add(message.reminder());
            row.add(message.createdAt());
            row.add(each.dueAt());
            row.add(trace.get());
            row.add(json.writerFor(Notification.class).writeValueAsString(each));
            for (int i = 0; i < COLUMNS; i++) {
                columns.get(i).add(row.get(i));
            }
        }
        if (!planned && !messages.isEmpty()) {
            // The parameters are read when the unit is written, by when all messages are there.
            unit.write(new Statement(INSERT, new ArrayList<>(columns)));
            planned = true;
        }
    }

    /** Has the worker look for them once they are committed, if there are any. */
    public void wakeAfterCommit() {
        if (planned) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            wake.run();
                        }
                    });
        }
    }
}
