package id.go.pontianak.sertel.sandbox.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a handler answers. */
public final class Reply {
    private static final long UNKNOWN = -1;

    private final int status;
    private final Map<String, String> headers;
    private final long length;
    private final Content content;

    /** Writes a body that is too large to be held at once. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; may close the stream. */
        void writeTo(OutputStream stream) throws IOException;
    }

    private Reply(int status, Map<String, String> headers, long length, Content content) {
        this.status = status;
        this.headers = headers;
        this.length = length;
        this.content = content;
    }

    /** A value as JSON. */
    public static Reply json(int status, Object value) {
        return bytes(status, "application/json", Json.MAPPER.writeValueAsBytes(value));
    }

    /** Bytes of a media type, not to be cached or guessed at. */
    public static Reply bytes(int status, String mediaType, byte[] body) {
        return stream(status, mediaType, body.length, stream -> stream.write(body));
    }

    /** JSON of unknown length, written as it is read. */
    public static Reply json(Content content) {
        return stream(200, "application/json", UNKNOWN, content);
    }

    private static Reply stream(int status, String mediaType, long length, Content content) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", mediaType);
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        return new Reply(status, headers, length, content);
    }

    /** A page without scripts that no other page may frame and that tells nobody its address. */
    public static Reply html(int status, String page) {
        return bytes(status, "text/html; charset=utf-8", page.getBytes(UTF_8))
                .with("Referrer-Policy", "no-referrer")
                .with(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
                                + " frame-ancestors 'none'; form-action 'self'");
    }

    /** See other. */
    public static Reply seeOther(String location) {
        return bytes(303, "text/plain; charset=utf-8", new byte[0]).with("Location", location);
    }

    /** Done, nothing to say. */
    public static Reply noContent() {
        return new Reply(204, Map.of(), 0, _ -> {});
    }

    /** No answer at all: the connection is cut after the work has been done. */
    public static Reply lost() {
        return new Reply(0, Map.of(), 0, _ -> {});
    }

    /** The same with one more header, which replaces one of that name. */
    public Reply with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, length, content);
    }

    /** HTTP status, 0 for an answer that is lost. */
    public int status() {
        return status;
    }

    void send(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        // To the JDK's server 0 is an unknown length and -1 is none.
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length == UNKNOWN ? 0 : length);
        if (length != 0) {
            content.writeTo(exchange.getResponseBody());
        }
    }
}
