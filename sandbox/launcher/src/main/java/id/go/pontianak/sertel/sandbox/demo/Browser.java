package id.go.pontianak.sertel.sandbox.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sends requests, following no redirect. While the other side is down, starting or overloaded it
 * tries again: every address of the mesh answers a repeated request "already done".
 */
public final class Browser implements AutoCloseable {

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Set<Integer> LATER = Set.of(429, 502, 503);

    private final HttpClient client;
    private final Duration patience;

    private Browser(HttpClient.Builder client, Duration patience) {
        this.client =
                client.version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
        this.patience = patience;
    }

    /**
     * One person's browser: it keeps cookies.
     *
     * @param patience how long a side that is down is tried again; zero tries once
     */
    public static Browser ofPerson(Duration patience) {
        return new Browser(HttpClient.newBuilder().cookieHandler(new CookieManager()), patience);
    }

    /**
     * A program's way out: it keeps no cookies, since it speaks for several users.
     *
     * @param patience how long a side that is down is tried again; zero tries once
     */
    public static Browser ofProgram(Duration patience) {
        return new Browser(HttpClient.newBuilder(), patience);
    }

    /** Gets a page. */
    public Answer get(URI address) throws InterruptedException {
        return send(HttpRequest.newBuilder(address).GET());
    }

    /** Posts a form. */
    public Answer post(URI address, Map<String, String> form) throws InterruptedException {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form))));
    }

    /**
     * Sends the request.
     *
     * @throws UncheckedIOException if the other side can't be reached for as long as the patience
     *     lasts
     */
    public Answer send(HttpRequest.Builder request) throws InterruptedException {
        HttpRequest sent = request.timeout(ANSWER_LIMIT).build();
        Instant end = Instant.now().plus(patience);
        while (true) {
            try {
                Answer answer = new Answer(client.send(sent, BodyHandlers.ofByteArray()));
                if (!LATER.contains(answer.status()) || Instant.now().isAfter(end)) {
                    return answer;
                }
            } catch (IOException e) {
                if (Instant.now().isAfter(end)) {
                    throw new UncheckedIOException(
                            "No answer from %s %s%s"
                                    .formatted(
                                            sent.method(),
                                            sent.uri().getAuthority(),
                                            sent.uri().getPath()),
                            e);
                }
            }
            Thread.sleep(PAUSE);
        }
    }

    /** A form's fields as they stand in a body or a query. */
    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
