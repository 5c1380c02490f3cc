package id.go.pontianak.sertel.platform.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.platform.test.PageUser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a browser does before anybody sees a page. */
final class HttpRequests {

    private HttpRequests() {}

    /** The cookie that a page without a login sets. */
    static String cookieOf(String address) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Accept", "text/html")
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a server answers to a first line that no client would write. */
    static String raw(int port, String line) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(
                            (line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                    .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** Whether a part of a page is given, which is refused rather than sent to the login. */
    static boolean isLoggedIn(PageUser user, String path) {
        return user.part(path).status() == 200;
    }
}
