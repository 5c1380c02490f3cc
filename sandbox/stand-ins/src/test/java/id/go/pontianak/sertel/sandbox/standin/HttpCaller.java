package id.go.pontianak.sertel.sandbox.standin;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** An HTTP client that sends these headers always and follows no redirect. */
public final class HttpCaller implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final Map<String, String> headers;

    public HttpCaller(String url, Map<String, String> headers) {
        this.url = url;
        this.headers = headers;
    }

    public HttpResponse<byte[]> get(String path) throws IOException {
        return send("GET", path, Map.of(), BodyPublishers.noBody());
    }

    public HttpResponse<byte[]> post(String path, Object json) throws IOException {
        return send(
                "POST",
                path,
                Map.of("Content-Type", "application/json"),
                BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(json)));
    }

    public void faults(Object script) throws IOException {
        var bytes = BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(script));
        int status = send("PUT", "/_sandbox/faults", Map.of(), bytes).statusCode();
        if (status != 204) {
            throw new IOException("The fault script was refused: " + status);
        }
    }

    public JsonNode received(String query) throws IOException {
        return json(get("/_sandbox/received" + query));
    }

    public HttpResponse<byte[]> send(
            String method, String path, Map<String, String> more, BodyPublisher body)
            throws IOException {
        var address = path.startsWith("http") ? path : url + path;
        var request = HttpRequest.newBuilder(URI.create(address)).method(method, body);
        headers.forEach(request::setHeader);
        more.forEach(request::setHeader);
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    public static JsonNode json(HttpResponse<byte[]> response) {
        return Json.MAPPER.readTree(response.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
