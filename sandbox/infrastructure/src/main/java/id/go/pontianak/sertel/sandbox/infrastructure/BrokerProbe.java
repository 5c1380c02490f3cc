package id.go.pontianak.sertel.sandbox.infrastructure;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks a broker for its cluster. */
final class BrokerProbe {

    private static final int PATIENCE_MILLIS = 3_000;

    private BrokerProbe() {}

    static Readiness at(String bootstrapServers) {
        Map<String, Object> properties =
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        PATIENCE_MILLIS,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        PATIENCE_MILLIS);
        return () -> {
            try (Admin admin = Admin.create(properties)) {
                return !admin.describeCluster()
                        .nodes()
                        .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                        .isEmpty();
            } catch (ExecutionException | TimeoutException _) {
                return false;
            }
        };
    }
}
