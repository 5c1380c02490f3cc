package id.go.pontianak.sertel.sandbox.endtoend;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database's every row as text, in which something is searched that must not be there. */
final class Databases {

    private Databases() {}

    /**
     * Where the text occurs.
     *
     * @return the names of the tables
     */
    static List<String> tablesThatHold(String text, MeshDatabase database) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(), database.username(), database.password());
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                if (holds(statement, table, text)) {
                    found.add(database.name() + ": " + table);
                }
            }
        }
        return found;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                        """
                        select format('%I.%I', table_schema, table_name)
                        from information_schema.tables
                        where table_type = 'BASE TABLE'
                          and table_schema not in ('pg_catalog', 'information_schema')
                        """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** A row as text shows bytea as hexadecimal digits, so both forms are searched. */
    private static boolean holds(Statement statement, String table, String text)
            throws SQLException {
        try (ResultSet rows =
                statement.executeQuery(
                        """
                        select count(*) from %s t
                        where strpos(t::text, '%s') > 0
                           or strpos(t::text, encode(convert_to('%s', 'UTF8'), 'hex')) > 0
                        """
                                .formatted(table, quoted(text), quoted(text)))) {
            rows.next();
            return rows.getLong(1) > 0;
        }
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }
}
