package id.go.pontianak.sertel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.counter.CounterDesk;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** HTTP calls to the test service. */
abstract class WebFixture {

    static final String GOOD = "{\"on\": \"2026-11-06\", \"note\": \"Mohon diproses\"}";

    @Autowired JsonMapper json;
    @Autowired CounterDesk desk;
    @LocalServerPort int port;

    final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    final UUID id = UUID.randomUUID();
    final String counter = "/api/v1/counters/" + id;

    void assertProblem(HttpResponse<String> answer, int status, String code, String title) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/code").asString()).isEqualTo(code);
        assertThat(problem.at("/type").asString()).isEqualTo("urn:sertel:problem:" + code);
        assertThat(problem.at("/title").asString()).isEqualTo(title);
        assertThat(problem.at("/errors").isArray()).isTrue();
    }

    HttpRequest.Builder posted(String path, String body) {
        return authorized(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    HttpRequest.Builder authorized(String path) {
        return bearer(path, Tokens.of(Role.AUDITOR, "auditor1"));
    }

    HttpRequest.Builder bearer(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
