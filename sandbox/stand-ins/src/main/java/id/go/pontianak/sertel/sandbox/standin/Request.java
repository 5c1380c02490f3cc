package id.go.pontianak.sertel.sandbox.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** One request as a handler sees it, and what the journal shall remember of it. */
public final class Request {
    private static final int LARGEST_TEXT = 1024 * 1024;

    private final HttpExchange exchange;
    private final Map<String, Object> notes = new LinkedHashMap<>();
    private Map<String, String> variables = Map.of();

    Request(HttpExchange exchange) {
        this.exchange = exchange;
    }

    /** The method, in capitals. */
    public String method() {
        return exchange.getRequestMethod();
    }

    /** The decoded path. */
    public String path() {
        return exchange.getRequestURI().getPath();
    }

    /** A variable of the route's path; asking for one that the route does not name is our bug. */
    public String variable(String name) {
        var value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No variable " + name + " in this route");
        }
        return value;
    }

    /** A header, null when absent. */
    public @Nullable String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    /** The parameters of the query; of a repeated one the last. */
    public Map<String, String> query() {
        var query = exchange.getRequestURI().getRawQuery();
        return query == null ? Map.of() : pairs(query);
    }

    /** The body as it comes; can be read once. */
    public InputStream body() {
        return exchange.getRequestBody();
    }

    /** The body as JSON, at most 1 MiB. */
    public JsonNode json() throws IOException {
        try {
            return Json.MAPPER.readTree(text());
        } catch (JacksonException _) {
            throw new UnreadableException("The body is not JSON");
        }
    }

    /** The fields of a posted form, at most 1 MiB. */
    public Map<String, String> form() throws IOException {
        return pairs(text());
    }

    /** Has the journal remember something of this request; never a secret. */
    public void note(String name, Object value) {
        notes.put(name, value);
    }

    Map<String, Object> notes() {
        return notes;
    }

    void variables(Map<String, String> found) {
        variables = found;
    }

    private String text() throws IOException {
        var bytes = body().readNBytes(LARGEST_TEXT + 1);
        if (bytes.length > LARGEST_TEXT) {
            throw new UnreadableException("The body is too large");
        }
        return new String(bytes, UTF_8);
    }

    private static Map<String, String> pairs(String encoded) {
        var pairs = new LinkedHashMap<String, String>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                try {
                    pairs.put(
                            URLDecoder.decode(pair.substring(0, equals), UTF_8),
                            URLDecoder.decode(pair.substring(equals + 1), UTF_8));
                } catch (IllegalArgumentException _) {
                    throw new UnreadableException("Wrongly encoded parameters");
                }
            }
        }
        return pairs;
    }
}
