package id.go.pontianak.sertel.schemas.deployment;

import id.go.pontianak.sertel.schemas.EventType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** The part of the Confluent Schema Registry API (v7) that a deployment needs. */
final class SchemaRegistry implements AutoCloseable {
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final Duration TIME_LIMIT = Duration.ofSeconds(10);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;

    // An upgrade to HTTP/2 together with a body makes some servers wait for ever.
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(TIME_LIMIT)
                    .build();
    private final JsonMapper json = new JsonMapper();
    private final String base;
    private final Optional<String> authorization;

    SchemaRegistry(URI base, Optional<String> credentials) {
        this.base = base.toString().replaceAll("/+$", "");
        this.authorization =
                credentials.map(
                        pair ->
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        pair.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Sets the compatibility of a subject.
     *
     * @return false if the registry wants the subject to exist first
     */
    boolean requireFullTransitive(EventType type) throws Patience.NotYet, InterruptedException {
        HttpResponse<String> response =
                send(
                        "PUT",
                        "/config/" + type.subject(),
                        Map.of("compatibility", "FULL_TRANSITIVE"));
        if (response.statusCode() == NOT_FOUND) {
            return false;
        }
        expectSuccess(response, type.subject());
        return true;
    }

    /** Registers the schema, or finds it registered, and returns its id. */
    int register(EventType type) throws Patience.NotYet, InterruptedException {
        String path = "/subjects/" + type.subject();
        Map<String, String> body = Map.of("schema", type.schema().toString());
        HttpResponse<String> response = send("POST", path + "/versions", body);
        if (response.statusCode() == CONFLICT) {
            throw new DeploymentException(
                    "registry: the schema of "
                            + type.subject()
                            + " is not compatible with every registered version (FULL_TRANSITIVE)");
        }
        expectSuccess(response, type.subject());
        return read(response).path("id").asInt();
    }

    private HttpResponse<String> send(String method, String path, Map<String, String> body)
            throws Patience.NotYet, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(TIME_LIMIT)
                        .header("Content-Type", MEDIA_TYPE)
                        .header("Accept", MEDIA_TYPE)
                        .method(
                                method,
                                HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        authorization.ifPresent(value -> request.header("Authorization", value));
        HttpResponse<String> response;
        try {
            response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Patience.NotYet("registry " + base + " does not answer: " + e, e);
        }
        if (response.statusCode() >= 500 || response.statusCode() == TOO_MANY) {
            throw new Patience.NotYet(
                    "registry " + base + " answers " + response.statusCode(), null);
        }
        return response;
    }

    private void expectSuccess(HttpResponse<String> response, String subject) {
        if (response.statusCode() / 100 != 2) {
            throw new DeploymentException(
                    "registry: %s %s: %d %s"
                            .formatted(
                                    response.request().method(),
                                    subject,
                                    response.statusCode(),
                                    response.body()));
        }
    }

    private JsonNode read(HttpResponse<String> response) {
        return json.readTree(response.body());
    }

    @Override
    public void close() {
        http.close();
    }
}
