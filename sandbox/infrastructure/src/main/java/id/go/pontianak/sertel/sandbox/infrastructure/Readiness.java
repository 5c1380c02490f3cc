package id.go.pontianak.sertel.sandbox.infrastructure;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One attempt to find out whether a server does its work. */
@FunctionalInterface
public interface Readiness {

    /** Whether it answers now; any failure to reach it is a no. */
    boolean now() throws InterruptedException;

    /** Ready when GET answers 200. */
    static Readiness http(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        return () -> {
            try {
                return HttpProbe.CLIENT.send(request, BodyHandlers.discarding()).statusCode()
                        == 200;
            } catch (IOException _) {
                return false;
            }
        };
    }

    /** Ready when a TCP connection to 127.0.0.1 is accepted. */
    static Readiness port(int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(Ports.loopback(), port), 1000);
                return true;
            } catch (IOException _) {
                return false;
            }
        };
    }

    /** Holder, so that the client's thread exists only where somebody probes over HTTP. */
    final class HttpProbe {

        static final HttpClient CLIENT =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(2))
                        .build();

        private HttpProbe() {}
    }
}
