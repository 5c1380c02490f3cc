package id.go.pontianak.sertel.schemas.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.pontianak.sertel.schemas.EventType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class SchemasTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final RegistryDouble registry = new RegistryDouble();
    private final List<String> report = new ArrayList<>();

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void every_schema_is_registered_under_full_transitive_compatibility() {
        register(LONG_ENOUGH);

        assertThat(registry.schemas).hasSize(18);
        assertThat(Arrays.asList(EventType.values()))
                .allSatisfy(
                        type ->
                                assertThat(registry.schemas)
                                        .containsEntry(type.subject(), type.schema().toString()));
        assertThat(registry.compatibility).hasSize(18).containsValue("FULL_TRANSITIVE");
        assertThat(registry.compatibility.values()).containsOnly("FULL_TRANSITIVE");
        assertThat(report)
                .contains("subject sertel.application-submitted.v1-value has schema id 1")
                .last()
                .isEqualTo("schemas: 18 registered");
    }

    @Test
    void compatibility_is_set_even_where_the_subject_must_exist_first() {
        registry.subjectMustExistFirst = true;

        register(LONG_ENOUGH);

        assertThat(registry.compatibility).hasSize(18);
        assertThat(registry.compatibility.values()).containsOnly("FULL_TRANSITIVE");
    }

    @Test
    void a_registry_that_is_still_starting_is_waited_for() {
        registry.failWith(503, 500);

        register(LONG_ENOUGH);

        assertThat(registry.schemas).hasSize(18);
    }

    @Test
    void a_registry_that_stays_away_is_named_in_the_reason() {
        registry.close();

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(() -> register(Duration.ZERO))
                .withMessageContaining(registry.address().getAuthority())
                .withMessageContaining("does not answer");
    }

    @Test
    void an_incompatible_schema_fails_at_once() {
        registry.failWith(200, 409);

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(() -> register(LONG_ENOUGH))
                .withMessageContaining("sertel.application-submitted.v1-value")
                .withMessageContaining("not compatible");
    }

    @Test
    void a_refused_request_fails_at_once_with_its_status() {
        registry.failWith(401);

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(() -> register(LONG_ENOUGH))
                .withMessageContaining("401");
    }

    @Test
    void credentials_are_sent_with_every_request() {
        try (SchemaRegistry client =
                new SchemaRegistry(registry.address(), Optional.of("deploy:s3cret"))) {
            Deployment.registerAll(client, new Patience(LONG_ENOUGH), report::add);
        }

        assertThat(registry.credentials).hasSize(36).containsOnly("Basic ZGVwbG95OnMzY3JldA==");
    }

    private void register(Duration patience) {
        try (SchemaRegistry client = new SchemaRegistry(registry.address(), Optional.empty())) {
            Deployment.registerAll(client, new Patience(patience), report::add);
        }
    }
}
