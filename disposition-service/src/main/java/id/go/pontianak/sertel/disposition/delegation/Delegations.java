package id.go.pontianak.sertel.disposition.delegation;

import id.go.pontianak.sertel.disposition.delegation.Delegation.Deputy;
import id.go.pontianak.sertel.disposition.delegation.Delegation.Holder;
import id.go.pontianak.sertel.disposition.domain.Official.Capacity;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.platform.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The orders that name deputies, as they were recorded. */
@Component
public class Delegations {

    private static final int PAGE = 50;
    private static final int MOST_AT_ONCE = 20;

    /** Later than any row: where a list that begins with the newest starts. */
    private static final OffsetDateTime LATEST =
            OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final UUID HIGHEST = new UUID(-1, -1);

    /** Another order for the same deputy that was in force on some of the same days. */
    private static final String AT_ONCE =
            """
            deputy_id = d.deputy_id AND greatest(valid_from, d.valid_from)
              <= least(valid_until, ended_on, d.valid_until, d.ended_on)\
            """;

    private final JdbcClient jdbc;

    Delegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a person may act as on a day, by orders that were not ended. */
    public List<Delegation> inForce(String deputyId, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT * FROM delegation
                        WHERE deputy_id = :deputy AND ended_at IS NULL
                          AND :day BETWEEN valid_from AND valid_until
                        ORDER BY step LIMIT :limit
                        """)
                .param("deputy", deputyId)
                .param("day", day)
                .param("limit", MOST_AT_ONCE)
                .query((row, _) -> delegation(row))
                .list();
    }

    /**
     * All orders, ended and past ones too, the newest first.
     *
     * @param twoRanks only those of deputies who stood in for two ranks on the same day
     */
    public Page<Delegation> page(boolean twoRanks, Page.@Nullable Cursor cursor) {
        List<Delegation> rows =
                jdbc.sql(
                                """
                                SELECT * FROM delegation d
                                WHERE (recorded_at, id) < (:before, :beforeId) %s
                                ORDER BY recorded_at DESC, id DESC LIMIT :limit
                                """
                                        .formatted(
                                                twoRanks
                                                        ? "AND EXISTS (SELECT 1 FROM delegation"
                                                                + " WHERE step <> d.step AND "
                                                                + AT_ONCE
                                                                + ")"
                                                        : ""))
                        .param("before", cursor == null ? LATEST : at(cursor.at()))
                        .param("beforeId", cursor == null ? HIGHEST : cursor.id())
                        .param("limit", PAGE + 1)
                        .query((row, _) -> delegation(row))
                        .list();
        return Page.of(rows, PAGE, row -> Page.Cursor.of(row.recordedAt(), row.id()));
    }

    /**
     * Records an order, in the caller's transaction. Two orders for one rank may overlap if they
     * name different deputies: the second may be needed for what is the first's own application.
     * The same deputy twice would leave open by which order they act.
     *
     * @param by subject of who records it
     * @return false if the deputy has an order for the rank on some of these days
     */
    public boolean add(Delegation delegation, String by) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('delegation'))")
                .query((_, _) -> true)
                .list();
        return jdbc.sql(
                                """
                                INSERT INTO delegation (id, step, capacity, order_number, valid_from,
                                    valid_until, deputy_id, deputy_name, deputy_nip, in_place_of_id,
                                    in_place_of_name, recorded_at, recorded_by)
                                SELECT :id, :step, :capacity, :order, :from, :until, :deputy, :name,
                                    :nip, :holder, :holderName, :at, :by
                                WHERE NOT EXISTS (SELECT 1 FROM delegation
                                    WHERE step = :step AND deputy_id = :deputy AND ended_at IS NULL
                                      AND valid_from <= :until AND valid_until >= :from)
                                """)
                        .param("id", delegation.id())
                        .param("step", delegation.rank().step())
                        .param("capacity", delegation.capacity().name())
                        .param("order", delegation.orderNumber())
                        .param("from", delegation.from())
                        .param("until", delegation.until())
                        .param("deputy", delegation.deputy().id())
                        .param("name", delegation.deputy().name())
                        .param("nip", delegation.deputy().nip())
                        .param("holder", holder(delegation, true))
                        .param("holderName", holder(delegation, false))
                        .param("at", at(delegation.recordedAt()))
                        .param("by", by)
                        .update()
                == 1;
    }

    /**
     * Ends an order from now on. One that was ended before stays as it was.
     *
     * @param day of the office that it is now
     * @param by subject of who ends it
     * @return false if there is no such order
     */
    public boolean end(UUID id, Instant now, LocalDate day, String by) {
        return jdbc.sql(
                                """
                                UPDATE delegation SET ended_at = coalesce(ended_at, :now),
                                    ended_on = coalesce(ended_on, :day), ended_by = coalesce(ended_by, :by)
                                WHERE id = :id
                                """)
                        .param("now", at(now))
                        .param("day", day)
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static @Nullable String holder(Delegation delegation, boolean id) {
        Holder holder = delegation.inPlaceOf();
        if (holder == null) {
            return null;
        }
        return id ? holder.id() : holder.name();
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        String holder = row.getString("in_place_of_id");
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Delegation(
                row.getObject("id", UUID.class),
                Rank.ofStep(row.getInt("step")).orElseThrow(),
                Capacity.valueOf(row.getString("capacity")),
                row.getString("order_number"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                new Deputy(
                        row.getString("deputy_id"),
                        row.getString("deputy_name"),
                        row.getString("deputy_nip")),
                holder == null ? null : new Holder(holder, row.getString("in_place_of_name")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
