package id.go.pontianak.sertel.sandbox.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A small HTTP server, on the loopback interface unless it is told otherwise.
 *
 * <p>Besides its routes it answers {@code GET /_sandbox/received}, {@code GET, PUT, DELETE
 * /_sandbox/faults} and {@code GET /_sandbox/health}; those are neither journalled nor disturbed.
 */
public final class StandInServer implements AutoCloseable {
    private static final String OURS = "/_sandbox/";
    private static final int BACKLOG = 200;

    static {
        // Without it every second answer on a kept connection waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Route> routes = new CopyOnWriteArrayList<>();
    private final Journal journal;
    private final Faults faults = new Faults();

    private StandInServer(HttpServer server, Journal journal) {
        this.server = server;
        this.journal = journal;
    }

    /**
     * Takes the port; nothing is answered before {@link #start()}.
     *
     * @param port 0 for a free one
     * @param state directory of the journal, which exists
     */
    public static StandInServer bind(int port, Path state) throws IOException {
        return bind(InetAddress.getLoopbackAddress(), port, state);
    }

    /** As above, on another interface. */
    public static StandInServer bind(InetAddress address, int port, Path state) throws IOException {
        var bound =
                new StandInServer(
                        listening(new InetSocketAddress(address, port)), new Journal(state));
        bound.server.setExecutor(bound.workers);
        bound.server.createContext("/", bound::handle);
        bound.addOurs();
        return bound;
    }

    /** Adds a route, which goes before those of the same path; variables stand in braces. */
    public StandInServer route(String method, String template, Handler handler) {
        routes.addFirst(Route.of(method, template, handler));
        return this;
    }

    /** Starts to answer. */
    public StandInServer start() {
        server.start();
        return this;
    }

    /** The port in use. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** The address without a slash at its end. */
    public String url() {
        return "http://localhost:" + port();
    }

    /** The fault script, for what does not come by HTTP. */
    public Faults faults() {
        return faults;
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        workers.shutdownNow();
        journal.close();
    }

    private static HttpServer listening(InetSocketAddress address) throws IOException {
        try {
            return HttpServer.create(address, BACKLOG);
        } catch (BindException _) {
            throw new BindException("Port " + address.getPort() + " is taken");
        }
    }

    private void addOurs() {
        route("GET", "/_sandbox/health", _ -> Reply.json(200, Map.of("status", "UP")));
        route(
                "GET",
                "/_sandbox/received",
                request -> Reply.json(200, journal.newestFirst(request.query())));
        route("GET", "/_sandbox/faults", _ -> Reply.json(200, faults.left()));
        route(
                "PUT",
                "/_sandbox/faults",
                request -> {
                    faults.replace(request.json());
                    return Reply.noContent();
                });
        route(
                "DELETE",
                "/_sandbox/faults",
                _ -> {
                    faults.clear();
                    return Reply.noContent();
                });
    }

    private void handle(HttpExchange exchange) throws IOException {
        var request = new Request(exchange);
        var handler = handler(request);
        try (exchange) {
            if (request.path().startsWith(OURS)) {
                send(exchange, answer(request, handler));
                return;
            }
            var fault = faults.next(request.method(), request.path());
            var reply =
                    fault == null ? answer(request, handler) : disturbed(request, handler, fault);
            journal.add(entry(request, reply, fault));
            if (reply.status() > 0) {
                send(exchange, reply);
            }
        }
    }

    private static Reply disturbed(Request request, Handler handler, Fault fault)
            throws IOException {
        return switch (fault.action()) {
            case CLOSE_BEFORE -> {
                fault.pause();
                yield Reply.lost();
            }
            case CLOSE_AFTER -> {
                answer(request, handler);
                fault.pause();
                yield Reply.lost();
            }
            case RESPOND -> {
                fault.pause();
                var body = fault.body();
                yield Reply.json(
                        fault.status(), body == null ? Map.of("message", "Gangguan uji") : body);
            }
            case DELAY -> {
                fault.pause();
                yield answer(request, handler);
            }
            case DUPLICATE -> answer(request, handler);
        };
    }

    private Handler handler(Request request) {
        for (var route : routes) {
            var variables = route.match(request.path());
            if (variables != null && route.method().equals(request.method())) {
                request.variables(variables);
                request.note("path", route.journalled(request.path()));
                return route.handler();
            }
        }
        return _ -> Reply.json(404, Map.of("message", "Alamat tidak dikenal"));
    }

    private static Reply answer(Request request, Handler handler) throws IOException {
        try {
            return handler.handle(request);
        } catch (UnreadableException e) {
            return Reply.json(400, Map.of("message", String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            // Without the message, which may quote the request.
            System.err.println("Stand-in failed: " + e.getClass().getName() + where(e));
            return Reply.json(500, Map.of("message", "Kesalahan pada layanan tiruan"));
        }
    }

    private static String where(RuntimeException e) {
        return e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
    }

    private static Map<String, Object> entry(Request request, Reply reply, @Nullable Fault fault) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("at", Instant.now().toString());
        entry.put("method", request.method());
        entry.put("path", request.path());
        entry.put("status", reply.status());
        entry.putAll(request.notes());
        if (fault != null) {
            entry.put("fault", fault.action().name());
        }
        return entry;
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        // A caller that is still sending would see a broken connection instead of the answer.
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        reply.send(exchange);
    }
}
