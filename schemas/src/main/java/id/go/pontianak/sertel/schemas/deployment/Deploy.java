package id.go.pontianak.sertel.schemas.deployment;

import java.io.PrintStream;
import java.util.Map;

/**
 * The command that puts the contract in place.
 *
 * <pre>
 * --bootstrap-servers HOST:PORT    or KAFKA_BOOTSTRAP_SERVERS
 * --schema-registry URL            or SCHEMA_REGISTRY_URL (base of the Confluent API)
 * --partitions N                   or KAFKA_PARTITIONS (12)
 * --replication-factor N           or KAFKA_REPLICATION_FACTOR (-1: the broker's default)
 * --kafka-properties FILE          or KAFKA_CLIENT_PROPERTIES (TLS, SASL)
 * --patience SECONDS               or DEPLOY_PATIENCE_SECONDS (60)
 * SCHEMA_REGISTRY_BASIC_AUTH       user:password, by environment only
 * SCHEMA_REGISTRY_BASIC_AUTH_FILE  a file that holds it
 * </pre>
 */
public final class Deploy {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Deploy() {}

    public static void main(String[] arguments) {
        // No logging here: without it, slf4j would print a warning of its own.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(run(arguments, System.getenv(), System.out, System.err));
    }

    /**
     * Runs the command.
     *
     * @return exit code: 0 done, 1 failed, 2 not understood; the reason is printed to {@code error}
     */
    static int run(
            String[] arguments,
            Map<String, String> environment,
            PrintStream out,
            PrintStream error) {
        DeploymentSettings settings;
        try {
            settings = CommandLine.parse(arguments, environment);
        } catch (IllegalArgumentException e) {
            error.println("deploy: " + e.getMessage());
            return MISUSED;
        }
        try {
            Deployment.apply(settings, out::println);
            return 0;
        } catch (DeploymentException e) {
            error.println("deploy: " + e.getMessage());
            return FAILED;
        }
    }
}
