package id.go.pontianak.sertel.intake.webhook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** An office's system that is called, and does what such systems do on good and bad days. */
final class Receiver implements AutoCloseable {

    /** What it does with a request that it has read. */
    enum Mood {
        TAKES,
        FAILS,
        IS_BUSY,
        HAS_MOVED,
        HANGS_UP,
        IS_SILENT,
        NEVER_STOPS
    }

    /**
     * A request.
     *
     * @param headers names in lower case
     */
    record Heard(Map<String, String> headers, String body) {

        String id() {
            return headers.getOrDefault("webhook-id", "");
        }
    }

    private final ServerSocket socket;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Queue<Mood> next = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Mood mood = Mood.TAKES;
    private volatile String elsewhere = "";

    Receiver() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/hook";
    }

    /** What it has heard so far, whatever it did then. */
    List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** From now on. */
    void is(Mood always) {
        mood = always;
    }

    /** With the next request, and after it as usual. */
    void once(Mood first) {
        synchronized (next) {
            next.add(first);
        }
    }

    /** Where it sends callers when it has moved. */
    void movesTo(String url) {
        elsewhere = url;
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException _) {
                return; // Closed.
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            heard.add(read(connection));
            Mood now;
            synchronized (next) {
                now = next.isEmpty() ? mood : next.remove();
            }
            switch (now) {
                case TAKES -> answer(connection, "204 X", "");
                case FAILS -> answer(connection, "500 X", "");
                case IS_BUSY -> answer(connection, "503 X", "");
                case HAS_MOVED -> answer(connection, "307 X", "Location: " + elsewhere + "\r\n");
                case HANGS_UP -> connection.setSoLinger(true, 0);
                case IS_SILENT -> closed.await();
                case NEVER_STOPS -> {
                    write(connection, "HTTP/1.1 200 X\r\nContent-Length: 99999999\r\n\r\n{");
                    closed.await();
                }
            }
        } catch (IOException _) {
            // The caller went away first.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Heard read(Socket connection) throws IOException {
        var reader =
                new BufferedReader(
                        new InputStreamReader(
                                connection.getInputStream(), StandardCharsets.ISO_8859_1));
        Map<String, String> headers = new HashMap<>();
        for (String line = reader.readLine();
                line != null && !line.isEmpty();
                line = reader.readLine()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        var body = new StringBuilder();
        for (int i = Integer.parseInt(headers.getOrDefault("content-length", "0")); i > 0; i--) {
            body.append((char) reader.read());
        }
        return new Heard(
                headers,
                new String(
                        body.toString().getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8));
    }

    private static void answer(Socket connection, String status, String headers)
            throws IOException {
        write(connection, "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: 0\r\n\r\n");
    }

    private static void write(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();
    }
}
