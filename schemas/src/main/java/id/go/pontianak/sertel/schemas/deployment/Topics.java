package id.go.pontianak.sertel.schemas.deployment;

import id.go.pontianak.sertel.schemas.MeshTopic;
import id.go.pontianak.sertel.schemas.MeshTopic.Purpose;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Creates the topics that are missing and sets the retention of those that are there. */
final class Topics {
    private static final String CALL_TIMEOUT_MILLIS = "10000";
    private static final String FOR_EVER = "-1";

    /** A dead letter is its event, as large as any may be, and what is said about it. */
    private static final String LARGEST_LETTER = "2097152";

    private final DeploymentSettings settings;
    private final Consumer<String> report;

    Topics(DeploymentSettings settings, Consumer<String> report) {
        this.settings = settings;
        this.report = report;
    }

    void apply(List<MeshTopic> topics) throws Patience.NotYet, InterruptedException {
        try (Admin admin = Admin.create(clientProperties())) {
            Set<String> present = get(admin.listTopics().names());
            List<MeshTopic> missing =
                    topics.stream().filter(topic -> !present.contains(topic.name())).toList();
            create(admin, missing);
            List<MeshTopic> existing =
                    topics.stream().filter(topic -> present.contains(topic.name())).toList();
            int corrected = correct(admin, existing);
            report.accept(
                    "topics: %d created, %d were there, %d of them corrected"
                            .formatted(missing.size(), existing.size(), corrected));
        } catch (ConfigException e) {
            throw notYet(e);
        } catch (KafkaException e) {
            // Admin.create wraps an address that does not resolve yet.
            if (e.getCause() instanceof ConfigException) {
                throw notYet(e);
            }
            throw new DeploymentException("broker: " + e.getMessage(), e);
        }
    }

    private Map<String, Object> clientProperties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, CALL_TIMEOUT_MILLIS);
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, CALL_TIMEOUT_MILLIS);
        properties.put(AdminClientConfig.CLIENT_ID_CONFIG, "sertel-deploy");
        properties.putAll(settings.kafkaProperties());
        properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        return properties;
    }

    private void create(Admin admin, List<MeshTopic> missing)
            throws Patience.NotYet, InterruptedException {
        Map<String, KafkaFuture<Void>> created =
                admin.createTopics(missing.stream().map(this::newTopic).toList()).values();
        for (Map.Entry<String, KafkaFuture<Void>> topic : created.entrySet()) {
            try {
                get(topic.getValue());
                report.accept("topic " + topic.getKey() + " created");
            } catch (TopicExistsException _) {
                // Somebody else deploys at the same time: what they create is the same.
                report.accept("topic " + topic.getKey() + " is there");
            }
        }
    }

    private NewTopic newTopic(MeshTopic topic) {
        return new NewTopic(topic.name(), partitions(topic), settings.replicationFactor())
                .configs(configs(topic));
    }

    /** Only event topics are busy; the others hold a few records and are simpler to read in one. */
    private int partitions(MeshTopic topic) {
        return topic.purpose() == Purpose.EVENT ? settings.partitions() : 1;
    }

    private Map<String, String> configs(MeshTopic topic) {
        Map<String, String> configs = new LinkedHashMap<>();
        configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
        configs.put(
                TopicConfig.RETENTION_MS_CONFIG,
                topic.retention().map(Duration::toMillis).map(String::valueOf).orElse(FOR_EVER));
        configs.put(TopicConfig.RETENTION_BYTES_CONFIG, FOR_EVER);
        if (topic.purpose() == Purpose.DEAD_LETTERS || topic.purpose() == Purpose.REPLAY) {
            configs.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_LETTER);
        }
        if (settings.replicationFactor() > 2) {
            configs.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2");
        }
        return configs;
    }

    private int correct(Admin admin, List<MeshTopic> existing)
            throws Patience.NotYet, InterruptedException {
        Map<ConfigResource, MeshTopic> byResource =
                existing.stream().collect(Collectors.toMap(Topics::resource, Function.identity()));
        Map<ConfigResource, Config> actual = get(admin.describeConfigs(byResource.keySet()).all());
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        byResource.forEach(
                (resource, topic) -> {
                    List<AlterConfigOp> operations =
                            differences(Optional.ofNullable(actual.get(resource)), topic);
                    if (!operations.isEmpty()) {
                        changes.put(resource, operations);
                        report.accept("topic " + topic.name() + " corrected: " + operations);
                    }
                });
        if (!changes.isEmpty()) {
            get(admin.incrementalAlterConfigs(changes).all());
        }
        return changes.size();
    }

    private List<AlterConfigOp> differences(Optional<Config> actual, MeshTopic topic) {
        return configs(topic).entrySet().stream()
                .map(wanted -> new ConfigEntry(wanted.getKey(), wanted.getValue()))
                .filter(
                        wanted ->
                                actual.map(config -> config.get(wanted.name()))
                                        .filter(entry -> wanted.value().equals(entry.value()))
                                        .isEmpty())
                .map(wanted -> new AlterConfigOp(wanted, AlterConfigOp.OpType.SET))
                .toList();
    }

    private static ConfigResource resource(MeshTopic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private <T> T get(KafkaFuture<T> future) throws Patience.NotYet, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RetriableException
                    || cause instanceof InvalidReplicationFactorException) {
                throw notYet(cause);
            }
            if (cause instanceof TopicExistsException exists) {
                throw exists;
            }
            throw new DeploymentException("broker: " + e.getMessage(), e);
        }
    }

    private Patience.NotYet notYet(Throwable cause) {
        return new Patience.NotYet(
                "broker " + settings.bootstrapServers() + ": " + cause.getMessage(), cause);
    }
}
