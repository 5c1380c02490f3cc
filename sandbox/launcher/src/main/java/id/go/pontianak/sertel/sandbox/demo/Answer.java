package id.go.pontianak.sertel.sandbox.demo;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the other side answered.
 *
 * @param response as it came
 */
public record Answer(HttpResponse<byte[]> response) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();
    private static final int SHOWN = 600;

    /** The HTTP status. */
    public int status() {
        return response.statusCode();
    }

    /** The body as bytes. */
    public byte[] bytes() {
        return response.body();
    }

    /** The body as text. */
    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The body as a JSON tree. */
    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** The body as a value of that type. */
    public <T> T as(Class<T> type) {
        return JSON.readValue(response.body(), type);
    }

    /** The body as a value of that generic type. */
    public <T> T as(TypeReference<T> type) {
        return JSON.readValue(response.body(), type);
    }

    /** The media type without its parameters, empty if none is named. */
    public String mediaType() {
        return response.headers()
                .firstValue("Content-Type")
                .map(type -> type.replaceFirst(";.*", "").strip())
                .orElse("");
    }

    /**
     * Where a redirect or a creation points to, made absolute.
     *
     * @throws UnexpectedAnswer if nothing is named
     */
    public URI location() {
        return response.headers()
                .firstValue("Location")
                .map(response.uri()::resolve)
                .orElseThrow(() -> new UnexpectedAnswer("an address to go on to", this));
    }

    /**
     * This answer, if its status is one of those wanted.
     *
     * @throws UnexpectedAnswer otherwise
     */
    public Answer expect(Integer... wanted) {
        if (!Arrays.asList(wanted).contains(status())) {
            throw new UnexpectedAnswer(Arrays.toString(wanted), this);
        }
        return this;
    }

    /** One line for a failure message: what was asked, the status and the beginning of the body. */
    @Override
    public String toString() {
        String text = text().replaceAll("\\s+", " ");
        return "%s %s%s answered %d %s"
                .formatted(
                        response.request().method(),
                        response.uri().getAuthority(),
                        response.uri().getPath(),
                        status(),
                        text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
