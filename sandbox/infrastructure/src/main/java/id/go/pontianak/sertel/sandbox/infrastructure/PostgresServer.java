package id.go.pontianak.sertel.sandbox.infrastructure;

import id.go.pontianak.sertel.sandbox.infrastructure.ProcessSpecification.Ending;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server with durable data and a set of databases, each with its own owner. */
public final class PostgresServer extends ManagedProcess {

    // INT asks for a fast stop, TERM would wait for all clients to leave.
    private static final Ending ENDING =
            new Ending("INT", PostgresCluster.ORPHANED, Duration.ofSeconds(20));

    private final int port;
    private final PostgresCluster cluster;
    private final List<Database> databases;

    private PostgresServer(
            ProcessSpecification specification,
            int port,
            PostgresCluster cluster,
            List<Database> databases) {
        super(specification);
        this.port = port;
        this.cluster = cluster;
        this.databases = databases;
    }

    /**
     * Starts a server; the databases exist once it is ready.
     *
     * @throws PortTakenException if the port is in use
     * @throws ProcessFailedException if it cannot be started
     */
    public static PostgresServer start(Path directory, int port, List<Database> databases) {
        return start(directory, port, databases, directory.resolve("postgres.log"));
    }

    /** As {@link #start(Path, int, List)}, logging to the given file. */
    public static PostgresServer start(
            Path directory, int port, List<Database> databases, Path log) {
        PostgresCluster cluster = new PostgresCluster(directory);
        PostgresServer server =
                new PostgresServer(
                        new ProcessSpecification(
                                "postgres",
                                "127.0.0.1:" + port,
                                List.of(port),
                                () -> cluster.prepare(port),
                                Map.of(),
                                directory.toAbsolutePath(),
                                log.toAbsolutePath(),
                                ENDING,
                                () -> connects(port, cluster)),
                        port,
                        cluster,
                        List.copyOf(databases));
        server.start();
        return server;
    }

    /** Waits until the server answers and sees to it that the databases exist. */
    @Override
    public void awaitReady(Duration patience) {
        super.awaitReady(patience);
        databases.forEach(this::create);
    }

    /** The JDBC URL of a database of this server, without user and password. */
    public String jdbcUrl(String database) {
        return jdbcUrl(port, database);
    }

    /**
     * Creates a database and its owner unless they exist, and sets the owner's password.
     *
     * @throws ProcessFailedException if the server refuses
     */
    public void create(Database database) {
        try (Connection connection = connect(port, cluster);
                Statement statement = connection.createStatement()) {
            String role = database.username();
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
                statement.execute("create role " + role + " login");
            }
            statement.execute(
                    "alter role %s password '%s'"
                            .formatted(role, database.password().replace("'", "''")));
            String name = database.name();
            if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + name + " owner " + role);
            }
            statement.execute("revoke all on database " + name + " from public");
            statement.execute("revoke all on database postgres from public");
        } catch (SQLException | IOException e) {
            throw new ProcessFailedException("cannot create " + database + ": " + e, e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static boolean connects(int port, PostgresCluster cluster) {
        try (Connection connection = connect(port, cluster)) {
            return connection.isValid(2);
        } catch (SQLException | IOException _) {
            return false;
        }
    }

    private static Connection connect(int port, PostgresCluster cluster)
            throws SQLException, IOException {
        return DriverManager.getConnection(
                jdbcUrl(port, "postgres") + "?connectTimeout=2&socketTimeout=20",
                PostgresCluster.ADMINISTRATOR,
                cluster.password());
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
