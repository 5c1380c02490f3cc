package id.go.pontianak.sertel.verification;

import id.go.pontianak.sertel.sandbox.bsre.BsreSettings;
import id.go.pontianak.sertel.sandbox.bsre.BsreStandIn;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** BSrE's stand-in in this process, told to misbehave as the tests need. */
public final class Bsre implements AutoCloseable {

    public static final String USERNAME = "sertel";
    public static final String PASSWORD = "rahasia-uji";
    public static final String REGISTRATION = "/api/user/registration";
    public static final String STATUS = "/api/v2/user/check/status";

    private static final JsonMapper JSON = new JsonMapper();

    private final BsreStandIn standIn;
    private final HttpClient http = HttpClient.newHttpClient();

    public Bsre() {
        try {
            standIn =
                    BsreStandIn.start(
                            BsreSettings.onFreePort(
                                            Files.createTempDirectory("bsre"), USERNAME, PASSWORD)
                                    .withApproval(Duration.ofMillis(100)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return standIn.url();
    }

    /**
     * Disturbs the next requests.
     *
     * @param path exact, or a beginning with an asterisk
     * @param action as in the stand-in's fault script, with its further fields
     * @param times 0: until told otherwise
     */
    public void disturb(String path, String action, int times) {
        send(
                "PUT",
                "/_sandbox/faults",
                "[{\"path\": \"%s\", %s, \"times\": %d}]".formatted(path, action, times));
    }

    public void behave() {
        send("DELETE", "/_sandbox/faults", "");
    }

    /** The registrations of a NIK that came in, also those whose answer was lost. */
    public List<JsonNode> registrations(String nik) {
        return received("nik=" + nik).stream()
                .filter(entry -> entry.path("path").asString().equals(REGISTRATION))
                .toList();
    }

    /** What the look-ups of a request were answered, newest first; 0 for no answer. */
    public List<Integer> lookUps(UUID requestId) {
        return received("path=" + REGISTRATION + '/' + requestId).stream()
                .map(entry -> entry.path("status").asInt())
                .toList();
    }

    private List<JsonNode> received(String filter) {
        return JSON.readTree(send("GET", "/_sandbox/received?" + filter, ""))
                .valueStream()
                .toList();
    }

    @Override
    public void close() {
        try {
            http.close();
            standIn.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String send(String method, String path, String body) {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create(url() + path))
                                    .method(method, BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
