package id.go.pontianak.sertel.sandbox.infrastructure;

/** A way to get a broker, a schema registry and a database server for tests. */
public interface InfrastructureProvider extends AutoCloseable {

    /** What it is called when a test run says where its infrastructure comes from. */
    String name();

    /** Whether it can work on this machine. */
    boolean available();

    /**
     * Starts all three and returns when they are ready.
     *
     * @throws ProcessFailedException if one does not start
     */
    void start();

    Running kafka();

    /** The schema registry; its address is the base of the Confluent API. */
    Running registry();

    Running postgres();

    /** Creates a database of that very name, owned by a user of the same name. */
    TestDatabase createDatabase(String name);

    @Override
    void close();
}
