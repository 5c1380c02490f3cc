package id.go.pontianak.sertel.disposition;

import static org.awaitility.Awaitility.await;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** Calls the service as an official's page would. */
final class Http {

    /** An answer: the status, and the JSON that came with it, or a missing node. */
    record Answer(int status, JsonNode body) {
        String text(String pointer) {
            return body.at(pointer).asString("");
        }
    }

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();

    private final int port;

    Http(int port) {
        this.port = port;
    }

    Answer get(String token, String path) {
        return send(request(token, path).GET());
    }

    Answer get(String token, String path, String language) {
        return send(request(token, path).header("Accept-Language", language).GET());
    }

    Answer delete(String token, String path) {
        return send(request(token, path).DELETE());
    }

    Answer post(String token, String path, String body) {
        return send(
                request(token, path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What an official does with a case. */
    Answer act(String token, UUID id, String act, String body) {
        return post(token, "/api/v1/dispositions/" + id + "/" + act, body);
    }

    Answer forward(String token, UUID id) {
        return act(token, id, "forward", "{\"instructions\": [\"OPINION\"]}");
    }

    Answer open(String token, UUID id) {
        return get(token, "/api/v1/dispositions/" + id);
    }

    JsonNode inbox(String token, UUID id) {
        return get(token, "/api/v1/inbox?q=" + id).body().at("/items");
    }

    void awaitInbox(String token, UUID id) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !inbox(token, id).isEmpty());
    }

    void awaitGone(String token, UUID id) {
        await().atMost(Duration.ofSeconds(30)).until(() -> inbox(token, id).isEmpty());
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body().isEmpty()
                            ? JSON.createObjectNode()
                            : JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
