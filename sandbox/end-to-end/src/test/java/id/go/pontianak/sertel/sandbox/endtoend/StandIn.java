package id.go.pontianak.sertel.sandbox.endtoend;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A stand-in, told to misbehave and asked what it has received. */
record StandIn(URI address) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What it has received, newest first. */
    List<JsonNode> received(String query) throws IOException, InterruptedException {
        String body = send(request("/_sandbox/received?" + query).GET());
        return JSON.readTree(body).valueStream().toList();
    }

    /** Replaces the fault script. */
    void faults(String script) throws IOException, InterruptedException {
        send(request("/_sandbox/faults").PUT(BodyPublishers.ofString(script)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json");
    }

    private static String send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException("answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        }
    }
}
