package id.go.pontianak.sertel.platform.inbox;

import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.work.Statement;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The SQL of what was handled, what waits, and what a dead letter holds up. */
public final class InboxTables {

    /** An event that waits. */
    record Pending(
            String eventId, UUID key, Origin origin, byte[] value, Map<String, String> headers) {

        ReceivedEvent received(EventCodec codec) {
            return new ReceivedEvent(
                    origin,
                    false,
                    key,
                    eventId,
                    codec.decode(origin.topic(), value),
                    value,
                    headers);
        }

        IncomingRecord record() {
            return new IncomingRecord(origin, Arrival.FIRST, key.toString(), value, headers);
        }
    }

    /** A dead letter that holds up its aggregate. */
    record Blocked(UUID key, Origin origin) {}

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final JsonMapper JSON = new JsonMapper();

    Statement handled(Collection<String> eventIds) {
        return Statement.of(
                "SELECT event_id FROM inbox WHERE event_id = ANY (?::text[])",
                List.copyOf(eventIds));
    }

    Statement markHandled(Collection<String> eventIds) {
        return Statement.of(
                "INSERT INTO inbox (event_id) SELECT unnest(?::text[]) ON CONFLICT DO NOTHING",
                List.copyOf(eventIds));
    }

    Statement pending(Collection<UUID> keys) {
        return Statement.of(
                "SELECT event_id, key, topic, partition, record_offset, value, headers"
                        + " FROM pending_event WHERE key = ANY (?::uuid[]) ORDER BY id",
                List.copyOf(keys));
    }

    Statement wait(Collection<ReceivedEvent> events) {
        return Statement.of(
                "INSERT INTO pending_event (event_id, key, topic, partition, record_offset, value,"
                    + " headers) SELECT e, k::uuid, t, p::integer, o::bigint, v, h::jsonb FROM"
                    + " unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[],"
                    + " ?::text[]) AS w (e, k, t, p, o, v, h) ON CONFLICT (event_id) DO NOTHING",
                events.stream().map(ReceivedEvent::eventId).toList(),
                events.stream().map(ReceivedEvent::key).toList(),
                events.stream().map(event -> event.origin().topic()).toList(),
                events.stream().map(event -> event.origin().partition()).toList(),
                events.stream().map(event -> event.origin().offset()).toList(),
                events.stream().map(ReceivedEvent::value).toList(),
                events.stream().map(event -> JSON.writeValueAsString(event.headers())).toList());
    }

    Statement noLongerPending(Collection<String> eventIds) {
        return Statement.of(
                "DELETE FROM pending_event WHERE event_id = ANY (?::text[])",
                List.copyOf(eventIds));
    }

    Statement blocked(Collection<UUID> keys) {
        return Statement.of(
                "SELECT key, topic, partition, record_offset FROM dead_letter"
                        + " WHERE key = ANY (?::text[]) AND closed_at IS NULL",
                List.copyOf(keys));
    }

    static Pending pendingRow(ResultSet row, int nth) throws SQLException {
        return new Pending(
                row.getString("event_id"),
                row.getObject("key", UUID.class),
                origin(row),
                row.getBytes("value"),
                JSON.readValue(row.getString("headers"), HEADERS));
    }

    static Blocked blockedRow(ResultSet row, int nth) throws SQLException {
        return new Blocked(UUID.fromString(row.getString("key")), origin(row));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("topic"), row.getInt("partition"), row.getLong("record_offset"));
    }
}
