package id.go.pontianak.sertel.intake;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets a table answer as a database does that shuts down: while somebody is at work, not before. So
 * a service under test can still log people in.
 */
public final class Outage implements AutoCloseable {

    private final JdbcTemplate jdbc;
    private final String table;

    private Outage(JdbcTemplate jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Begins once so many rows of the table were read or written; none of them is lost. */
    public static Outage afterRows(JdbcTemplate jdbc, String table, int rows) {
        jdbc.execute(
                """
                ALTER TABLE %1$s RENAME TO %1$s_aside;
                CREATE SEQUENCE outage;
                CREATE FUNCTION outage() RETURNS boolean LANGUAGE plpgsql AS $$
                BEGIN
                    IF nextval('outage') > %2$d THEN
                        RAISE EXCEPTION 'shutting down' USING ERRCODE = 'cannot_connect_now';
                    END IF;
                    RETURN true;
                END $$;
                CREATE VIEW %1$s AS SELECT * FROM %1$s_aside WHERE outage() WITH CHECK OPTION;
                """
                        .formatted(table, rows));
        return new Outage(jdbc, table);
    }

    @Override
    public void close() {
        jdbc.execute(
                """
                DROP VIEW %1$s;
                DROP FUNCTION outage();
                DROP SEQUENCE outage;
                ALTER TABLE %1$s_aside RENAME TO %1$s;
                """
                        .formatted(table));
    }
}
