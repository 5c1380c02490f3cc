package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

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

/** Calls intake as an office's system does. */
final class IntakeClient {

    static final String OFFICE = "dinkes";
    static final String OTHER_OFFICE = "disdik";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    IntakeClient(int port) {
        this.port = port;
    }

    HttpResponse<String> submit(SampleRequest request) {
        return submit(OFFICE, UUID.randomUUID().toString(), request);
    }

    HttpResponse<String> submit(String office, String key, SampleRequest request) {
        return send(
                post(request)
                        .header("Idempotency-Key", key)
                        .header("Authorization", bearer(office)));
    }

    HttpRequest.Builder post(SampleRequest request) {
        return post("/api/v1/applications", request);
    }

    HttpRequest.Builder post(String path, SampleRequest request) {
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + SampleRequest.BOUNDARY)
                .POST(request.body());
    }

    /** Corrects an application in the name of the office. */
    HttpResponse<String> revise(UUID id, String key, SampleRequest changes) {
        return send(
                post("/api/v1/applications/" + id + "/revisions", changes)
                        .header("Idempotency-Key", key)
                        .header("Authorization", bearer(OFFICE)));
    }

    /** Asks for an application back in the name of an office. */
    HttpResponse<String> withdraw(String office, UUID id) {
        return send(
                request("/api/v1/applications/" + id + "/withdrawal")
                        .header("Authorization", bearer(office))
                        .POST(BodyPublishers.noBody()));
    }

    /** What the office sees of an application. */
    JsonNode seen(UUID id) {
        return json(get(OFFICE, "/api/v1/applications/" + id));
    }

    HttpResponse<String> get(String office, String path) {
        return send(request(path).header("Authorization", bearer(office)).GET());
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

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static String bearer(String office) {
        return "Bearer " + Tokens.ofOffice(Role.OFFICE, office);
    }
}
