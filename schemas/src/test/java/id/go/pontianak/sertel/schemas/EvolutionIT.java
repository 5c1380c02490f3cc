package id.go.pontianak.sertel.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.infrastructure.TestInfrastructure;

import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the build allows and refuses of a schema, the real registry allows and refuses too. */
class EvolutionIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema BEFORE = EventType.OWNER_ABSENT.schema();

    private final String subject = "evolution-" + UUID.randomUUID() + "-value";
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void anEventIsRegistered() throws Exception {
        assertThat(send("POST", "/subjects/" + subject + "/versions", schema(BEFORE)))
                .isEqualTo(200);
        assertThat(send("PUT", "/config/" + subject, Map.of("compatibility", "FULL_TRANSITIVE")))
                .isEqualTo(200);
    }

    @AfterEach
    void close() {
        http.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a new field that may be null    | {"name":"count"        | {"name":"excuse","type":["null","string"],"default":null},{"name":"count" | true
                    a new field with another default| {"name":"count"        | {"name":"excused","type":"boolean","default":false},{"name":"count"       | true
                    another explanation             | The owner did not come | The owner stayed away                                                     | true
                    a new field without a default   | {"name":"count"        | {"name":"excuse","type":"string"},{"name":"count"                         | false
                    another name                    | "name":"invitationId"  | "name":"invitation"                                                       | false
                    another type                    | "count","type":"int"   | "count","type":"string"                                                   | false
                    a type that only reads the old  | "count","type":"int"   | "count","type":"long"                                                     | false
                    """)
    void theBuildAndTheRegistryAgree(String change, String before, String after, boolean compatible)
            throws Exception {
        Schema changed = new Schema.Parser().parse(BEFORE.toString().replace(before, after));
        assertThat(changed.toString()).as(change).isNotEqualTo(BEFORE.toString());

        assertThat(allowedByTheBuild(changed)).isEqualTo(compatible);
        assertThat(send("POST", "/subjects/" + subject + "/versions", schema(changed)))
                .isEqualTo(compatible ? 200 : 409);
    }

    private static boolean allowedByTheBuild(Schema changed) {
        try {
            KeptVersions.requireCompatible(changed, List.of(BEFORE));
            return true;
        } catch (SchemaValidationException e) {
            return false;
        }
    }

    private static Map<String, String> schema(Schema schema) {
        return Map.of("schema", schema.toString());
    }

    private int send(String method, String path, Map<String, String> body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(TestInfrastructure.shared().registryUrl() + path))
                        .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                        .method(
                                method,
                                HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
