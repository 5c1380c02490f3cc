package id.go.pontianak.sertel.issuance.register;

import id.go.pontianak.sertel.issuance.register.HolderFilter.Validity;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Reads the register of holders. */
@Component
public class Register {

    private static final OffsetDateTime LONG_AGO =
            OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime FAR_OFF = LONG_AGO.plusYears(10_000);

    private final JdbcClient jdbc;
    private final ZoneId zone;
    private final InstantSource clock;

    Register(JdbcClient jdbc, WorkingHours hours, InstantSource clock) {
        this.jdbc = jdbc;
        this.zone = hours.zone();
        this.clock = clock;
    }

    /** The day that it is in the city. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The latest delivery first; one more than fits, if there are more. */
    public List<Holder> holders(HolderFilter filter, Page.@Nullable Cursor from, int limit) {
        return jdbc.sql(
                        """
                        SELECT application_id, tracking_number, name, office, position,
                               serial_number, issuer, not_before, not_after, delivered_at, channel
                        FROM holder
                        WHERE (:office = '' OR office_id = :office
                               OR (:byName AND lower(office) = lower(:office)))
                          AND delivered_at >= :begin AND delivered_at < :end
                          AND (:validity = ''
                               OR (:validity = 'VALID') = (:now BETWEEN not_before AND not_after))
                          AND (:start OR (delivered_at, application_id)
                               < (timestamptz 'epoch' + :micros * interval '1 microsecond', :id))
                        ORDER BY delivered_at DESC, application_id DESC
                        LIMIT :limit
                        """)
                .param("office", filter.office().office())
                .param("byName", filter.office().byName())
                .param("begin", filter.from() == null ? LONG_AGO : start(filter.from()))
                .param("end", filter.until() == null ? FAR_OFF : start(filter.until().plusDays(1)))
                .param("validity", name(filter.validity()))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("start", from == null)
                .param("micros", from == null ? 0 : from.micros())
                .param("id", from == null ? new UUID(0, 0) : from.id())
                .param("limit", limit + 1)
                .query(Register::holder)
                .list();
    }

    /** How many held a certificate that was valid on that day. */
    public long count(OfficeFilter office, LocalDate on) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM holder
                        WHERE (:office = '' OR office_id = :office
                               OR (:byName AND lower(office) = lower(:office)))
                          AND delivered_at < :end AND not_before < :end AND not_after >= :begin
                        """)
                .param("office", office.office())
                .param("byName", office.byName())
                .param("begin", start(on))
                .param("end", start(on.plusDays(1)))
                .query(Long.class)
                .single();
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static String name(@Nullable Validity validity) {
        return validity == null ? "" : validity.name();
    }

    /** The place of a line. */
    public static Page.Cursor cursor(Holder holder) {
        return new Page.Cursor(
                ChronoUnit.MICROS.between(Instant.EPOCH, holder.deliveredAt()),
                holder.applicationId());
    }

    private static Holder holder(ResultSet row, int nth) throws SQLException {
        return new Holder(
                row.getObject("application_id", UUID.class),
                row.getString("tracking_number"),
                row.getString("name"),
                row.getString("office"),
                row.getString("position"),
                row.getString("serial_number"),
                row.getString("issuer"),
                instant(row, "not_before"),
                instant(row, "not_after"),
                instant(row, "delivered_at"),
                row.getString("channel"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
