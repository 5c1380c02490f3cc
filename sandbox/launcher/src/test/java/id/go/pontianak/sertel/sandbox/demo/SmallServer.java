package id.go.pontianak.sertel.sandbox.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers as it was told to, and remembers what it was asked. */
final class SmallServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Queue<Told>> told = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private record Told(int status, String location, String body) {}

    SmallServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Tells it what to answer next to that method and path; the last answer told stays. */
    SmallServer tell(String methodAndPath, int status, String body) {
        return tell(methodAndPath, status, "", body);
    }

    SmallServer tell(String methodAndPath, int status, String location, String body) {
        told.computeIfAbsent(methodAndPath, _ -> new ArrayDeque<>())
                .add(new Told(status, location, body));
        return this;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** What it was asked, each as method, path with query, and body. */
    List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        byte[] body = exchange.getRequestBody().readAllBytes();
        asked.add(
                method
                        + " "
                        + exchange.getRequestURI()
                        + " "
                        + new String(body, StandardCharsets.UTF_8));
        Queue<Told> answers =
                Objects.requireNonNull(told.get(method + " " + exchange.getRequestURI().getPath()));
        Told next = Objects.requireNonNull(answers.size() > 1 ? answers.poll() : answers.peek());
        if (!next.location().isEmpty()) {
            exchange.getResponseHeaders().add("Location", next.location());
        }
        byte[] bytes = next.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(next.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
