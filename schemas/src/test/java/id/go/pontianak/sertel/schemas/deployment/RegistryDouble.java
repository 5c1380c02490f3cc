package id.go.pontianak.sertel.schemas.deployment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers as a registry does, so far as a deployment asks. */
final class RegistryDouble implements AutoCloseable {
    private final HttpServer server;
    private final JsonMapper json = new JsonMapper();
    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final Deque<Integer> failures = new ArrayDeque<>();

    final Map<String, String> schemas = new LinkedHashMap<>();
    final Map<String, String> compatibility = new LinkedHashMap<>();
    final List<String> credentials = new CopyOnWriteArrayList<>();
    boolean subjectMustExistFirst;

    RegistryDouble() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    /** The next requests are answered with these statuses instead. */
    void failWith(Integer... statuses) {
        failures.addAll(List.of(statuses));
    }

    private void handle(HttpExchange exchange) throws IOException {
        @Nullable String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization != null) {
            credentials.add(authorization);
        }
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        String request = exchange.getRequestMethod() + " " + path[2];
        Integer failure = failures.poll();
        if (failure != null) {
            answer(exchange, failure, Map.of("error_code", failure));
        } else if (request.equals("PUT config")) {
            configure(exchange, path[3], text(body, "compatibility"));
        } else if (request.equals("POST subjects") && path[4].equals("versions")) {
            schemas.put(path[3], text(body, "schema"));
            answer(exchange, 200, Map.of("id", ids.computeIfAbsent(path[3], _ -> ids.size() + 1)));
        } else {
            answer(exchange, 405, Map.of("error_code", 405));
        }
    }

    private void configure(HttpExchange exchange, String subject, String level) throws IOException {
        if (subjectMustExistFirst && !schemas.containsKey(subject)) {
            answer(exchange, 404, Map.of("error_code", 40401));
        } else {
            compatibility.put(subject, level);
            answer(exchange, 200, Map.of("compatibility", level));
        }
    }

    private String text(String body, String field) {
        return json.readTree(body).path(field).asString();
    }

    private void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
