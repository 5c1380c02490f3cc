package id.go.pontianak.sertel.sandbox.endtoend;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database of the mesh and the way in.
 *
 * @param name of the database
 * @param url for JDBC
 * @param username who may read it
 * @param password their password
 */
record MeshDatabase(String name, String url, String username, String password) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    /** How many rows a query counts. */
    long count(String from) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /**
     * Ends what a killed process holds, rather than wait for that: waiting longer proves nothing.
     *
     * @param table of what is claimed while it is worked on
     */
    void leasesRunOut(String table) throws SQLException {
        update("UPDATE " + table + " SET due_at = now() WHERE claims > 0 AND due_at > now()");
    }

    void update(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
