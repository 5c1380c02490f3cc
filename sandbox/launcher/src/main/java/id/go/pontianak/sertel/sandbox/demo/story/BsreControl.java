package id.go.pontianak.sertel.sandbox.demo.story;

import id.go.pontianak.sertel.sandbox.demo.Answer;
import id.go.pontianak.sertel.sandbox.demo.Browser;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** What BSrE's stand-in lets a script do that the real one does by itself. */
final class BsreControl {

    private static final JsonMapper JSON = new JsonMapper();

    private final Browser browser;
    private final URI bsre;

    BsreControl(Browser browser, URI bsre) {
        this.browser = browser;
        this.bsre = bsre;
    }

    /** From now on every call is answered as by a gateway that has nothing behind it. */
    void goAway() throws InterruptedException {
        List<Map<String, Object>> script =
                List.of(
                        Map.of(
                                "path",
                                "/api/*",
                                "times",
                                0,
                                "status",
                                503,
                                "body",
                                Map.of("status_code", 503, "message", "Layanan tidak tersedia")));
        send(
                HttpRequest.newBuilder(URI.create(bsre + "/_sandbox/faults"))
                        .PUT(BodyPublishers.ofString(JSON.writeValueAsString(script))));
    }

    /** It answers as always again. */
    void comeBack() throws InterruptedException {
        send(HttpRequest.newBuilder(URI.create(bsre + "/_sandbox/faults")).DELETE());
    }

    /** Issues a good certificate to that person in the place of the one they hold. */
    void replaceCertificate(String nik) throws InterruptedException {
        send(
                HttpRequest.newBuilder(URI.create(bsre + "/_sandbox/certificates"))
                        .POST(
                                BodyPublishers.ofString(
                                        JSON.writeValueAsString(
                                                Map.of("nik", nik, "action", "REPLACE")))));
    }

    private void send(HttpRequest.Builder request) throws InterruptedException {
        Answer answer = browser.send(request.header("Content-Type", "application/json"));
        answer.expect(200, 201, 202, 204);
    }
}
