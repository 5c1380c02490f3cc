package id.go.pontianak.sertel.schemas.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.infrastructure.TestInfrastructure;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshTopic;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Against a real broker and a real registry. */
class DeploymentIT {
    private static final TestInfrastructure INFRASTRUCTURE = TestInfrastructure.shared();
    private static final JsonMapper JSON = new JsonMapper();

    private final Admin admin =
            Admin.create(
                    Map.of(
                            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                            INFRASTRUCTURE.bootstrapServers()));
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void deploy() {
        apply();
    }

    @AfterEach
    void close() {
        admin.close();
        http.close();
    }

    @Test
    void every_topic_is_there_with_its_partitions() throws Exception {
        List<String> names = MeshTopic.all().stream().map(MeshTopic::name).toList();

        assertThat(admin.describeTopics(names).allTopicNames().get())
                .hasSize(names.size())
                .allSatisfy(
                        (name, topic) ->
                                assertThat(topic.partitions())
                                        .hasSize(EventType.ofTopic(name).isPresent() ? 12 : 1));
    }

    @Test
    void records_of_applicants_go_after_90_days_and_nothing_is_compacted() throws Exception {
        assertThat(config(EventType.APPLICATION_SUBMITTED.topic()))
                .containsEntry("retention.ms", "7776000000")
                .containsEntry("cleanup.policy", "delete");
        assertThat(config(EventType.CERTIFICATE_DELIVERED.topic()))
                .containsEntry("retention.ms", "-1")
                .containsEntry("retention.bytes", "-1")
                .containsEntry("cleanup.policy", "delete");
    }

    @Test
    void the_registry_holds_the_schema_and_refuses_one_that_breaks_readers() throws Exception {
        String subject = EventType.DOSSIER_SUBMITTED.subject();
        String schema = EventType.DOSSIER_SUBMITTED.schema().toString();
        String latest = get("/subjects/" + subject + "/versions/latest").path("schema").asString();
        String breaking = schema.replace("\"requestId\"", "\"renamed\"");

        assertThat(latest).isEqualTo(schema);
        assertThat(get("/config/" + subject).path("compatibilityLevel").asString())
                .isEqualTo("FULL_TRANSITIVE");
        assertThat(breaking).isNotEqualTo(schema);
        assertThat(register(subject, breaking)).isEqualTo(409);
    }

    @Test
    void doing_it_again_changes_nothing() throws Exception {
        List<String> report = apply();

        assertThat(report)
                .contains(
                        "topics: 0 created, %d were there, 0 of them corrected"
                                .formatted(MeshTopic.all().size()));
        for (EventType type : EventType.values()) {
            assertThat(get("/subjects/" + type.subject() + "/versions")).hasSize(1);
        }
    }

    @Test
    void a_retention_that_somebody_changed_is_set_right() throws Exception {
        String topic = EventType.DOSSIER_VERIFIED.topic();
        admin.incrementalAlterConfigs(
                        Map.of(
                                resource(topic),
                                List.of(
                                        new AlterConfigOp(
                                                new ConfigEntry("retention.ms", "-1"),
                                                AlterConfigOp.OpType.SET))))
                .all()
                .get();

        assertThat(apply()).anySatisfy(line -> assertThat(line).contains("1 of them corrected"));
        assertThat(config(topic)).containsEntry("retention.ms", "7776000000");
    }

    private static List<String> apply() {
        List<String> report = new ArrayList<>();
        Deployment.apply(
                DeploymentSettings.of(
                        INFRASTRUCTURE.bootstrapServers(),
                        URI.create(INFRASTRUCTURE.registryUrl())),
                report::add);
        return report;
    }

    private Map<String, String> config(String topic) throws Exception {
        return admin.describeConfigs(List.of(resource(topic))).all().get().values().stream()
                .flatMap(config -> config.entries().stream())
                .filter(entry -> entry.value() != null)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private JsonNode get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(INFRASTRUCTURE.registryUrl() + path)).build();
        return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private int register(String subject, String schema) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        INFRASTRUCTURE.registryUrl()
                                                + "/subjects/"
                                                + subject
                                                + "/versions"))
                        .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        JSON.writeValueAsString(Map.of("schema", schema))))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
