package id.go.pontianak.sertel.notification.store;

import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.platform.work.Statement;
import id.go.pontianak.sertel.platform.work.WorkUnit;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The messages that one batch of events gives rise to, written by one statement, whatever their
 * number. One that was written before, for the same event, template and channel, stays as it is.
 */
public final class NewNotifications {

    private static final String INSERT =
            "INSERT INTO notification (notification_id, application_id, event_id, template,"
                    + " channel, created_at, due_at, state)"
                    + " SELECT n::uuid, a::uuid, e, t, c, m::timestamptz, d::timestamptz, s::jsonb"
                    + " FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[],"
                    + " ?::text[], ?::text[], ?::text[]) AS w (n, a, e, t, c, m, d, s)"
                    + " ON CONFLICT (application_id, event_id, template, channel) DO NOTHING";
    private static final int COLUMNS = 8;

    private final JsonMapper json;
    private final List<List<@Nullable Object>> columns =
            Stream.generate(() -> (List<@Nullable Object>) new ArrayList<@Nullable Object>())
                    .limit(COLUMNS)
                    .toList();
    private boolean planned;

    NewNotifications(JsonMapper json) {
        this.json = json;
    }

    /** Adds messages to those that the unit writes. */
    public void add(WorkUnit<?> unit, List<Notification> messages) {
        for (Notification each : messages) {
            var message = each.message();
            List<@Nullable Object> row = new ArrayList<>();
            row.add(message.notificationId());
            row.add(message.applicationId());
            row.add(message.eventId());
            row.add(message.template());
            row.add(message.channel());
            row.add(message.createdAt());
            row.add(each.dueAt());
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

    /** Whether there is any. */
    public boolean isEmpty() {
        return !planned;
    }
}
