package id.go.pontianak.sertel.notification.store;

import id.go.pontianak.sertel.notification.domain.CaseFile;
import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.platform.outbox.Outbox;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The table of messages. Each is an aggregate of its own, so that a worker can claim it, beside the
 * applications' contact data, which events are received by.
 */
public final class Notifications {

    /**
     * A message as it stands.
     *
     * @param claimed whether a worker holds a claim on it
     */
    public record Standing(Notification notification, boolean claimed) {}

    /**
     * A message that a worker is to look at.
     *
     * @param file the application's; null for a message that is about no single one
     */
    public record Due(Notification notification, @Nullable CaseFile file) {}

    /** Nobody needs more; an application has a dozen. */
    private static final int MOST = 500;

    private final AggregateTable<Notification> table;
    private final WorkUnits<Notification> units;
    private final Outbox outbox;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Runnable afterCommit;

    /**
     * @param afterCommit called after each commit that changed messages
     */
    public Notifications(JdbcTemplate jdbc, JsonMapper json, Outbox outbox, Runnable afterCommit) {
        this.table =
                AggregateTable.of("notification", "notification_id", Notification.class)
                        .dueAt(Notification::dueAt)
                        .column("application_id", "uuid", each -> each.message().applicationId())
                        .column("event_id", "text", each -> each.message().eventId())
                        .column("template", "text", each -> each.message().template())
                        .column("channel", "text", each -> each.message().channel())
                        .column("reminder", "integer", each -> each.message().reminder())
                        .column("wamid", "text", Notification::wamid)
                        .column("created_at", "timestamptz", each -> each.message().createdAt());
        this.units = new WorkUnits<>(table, jdbc, json, outbox, afterCommit);
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.json = json;
        this.afterCommit = afterCommit;
    }

    /** For workers. */
    public AggregateTable<Notification> table() {
        return table;
    }

    /** For the desk. */
    public WorkUnits<Notification> units() {
        return units;
    }

    /** A batch's new messages. */
    public NewNotifications collector() {
        return new NewNotifications(json, outbox::trace, afterCommit);
    }

    /** One message, with what is known of its application now; empty if there is none. */
    public Optional<Due> due(UUID id) {
        var trip = new RoundTrip();
        var rows =
                trip.query(
                        Statement.of(
                                "SELECT n.state, c.state FROM notification n LEFT JOIN"
                                        + " correspondence c USING (application_id)"
                                        + " WHERE notification_id = ?",
                                id),
                        (row, i) ->
                                new Due(
                                        json.readValue(row.getString(1), Notification.class),
                                        file(row.getString(2))));
        trip.make(jdbc);
        return rows.first();
    }

    /** The messages about an application, oldest first. */
    public List<Standing> about(UUID applicationId) {
        return read(
                Statement.of(
                        "SELECT state, claims > 0 FROM notification WHERE application_id = ?"
                                + " ORDER BY created_at, notification_id LIMIT ?",
                        applicationId,
                        MOST));
    }

    /** The messages that WhatsApp has given these ids. */
    public List<Notification> byWamid(List<String> wamids) {
        return read(
                        Statement.of(
                                "SELECT state, false FROM notification"
                                        + " WHERE wamid = ANY (?::text[])",
                                wamids))
                .stream()
                .map(Standing::notification)
                .toList();
    }

    private @Nullable CaseFile file(@Nullable String state) {
        return state == null ? null : json.readValue(state, CaseFile.class);
    }

    private List<Standing> read(Statement statement) {
        var trip = new RoundTrip();
        var rows =
                trip.query(
                        statement,
                        (row, i) ->
                                new Standing(
                                        json.readValue(row.getString(1), Notification.class),
                                        row.getBoolean(2)));
        trip.make(jdbc);
        return rows.all();
    }
}
