package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import org.jsoup.Jsoup;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** HTTP as officials, owners and BSrE's callers use it; no redirect is followed. */
final class Web {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    record Answer(int status, byte[] bytes, java.net.http.HttpHeaders headers) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(bytes);
        }

        /** What is between the frame, which names the page's own address. */
        String main() {
            return Objects.requireNonNull(Jsoup.parse(text()).selectFirst("main")).outerHtml();
        }

        String code() {
            return json().path("code").asString("");
        }
    }

    Answer get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    Answer getAs(Role role, String url) {
        return send(as(role, url).GET());
    }

    Answer postAs(Role role, String url, String json) {
        return send(
                as(role, url)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer postAs(Role role, String subject, String url, String json) {
        return send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Authorization", "Bearer " + Tokens.of(role, subject))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer form(String url, Map<String, String> fields) {
        return send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        fields.entrySet().stream()
                                                .map(
                                                        field ->
                                                                field.getKey()
                                                                        + "="
                                                                        + URLEncoder.encode(
                                                                                field.getValue(),
                                                                                StandardCharsets
                                                                                        .UTF_8))
                                                .collect(Collectors.joining("&")))));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpRequest.Builder as(Role role, String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header(
                        "Authorization",
                        "Bearer "
                                + Tokens.of(role, role.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
