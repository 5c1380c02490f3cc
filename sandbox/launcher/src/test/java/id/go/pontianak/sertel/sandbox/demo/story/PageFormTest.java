package id.go.pontianak.sertel.sandbox.demo.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import id.go.pontianak.sertel.sandbox.demo.Answer;
import id.go.pontianak.sertel.sandbox.demo.Browser;
import id.go.pontianak.sertel.sandbox.demo.SampleDocument;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class PageFormTest {

    private final List<String> received = new ArrayList<>();
    private final Browser browser = Browser.ofPerson(Duration.ZERO);
    private HttpServer server;
    private String page = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    received.add(
                            "%s %s %s"
                                    .formatted(
                                            exchange.getRequestMethod(),
                                            exchange.getRequestURI(),
                                            new String(body, StandardCharsets.UTF_8)));
                    byte[] answer = page.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        browser.close();
        server.stop(0);
    }

    @Test
    void aFormGoesToItsOwnAddressWithWhatThePageHasAndWhatWasFilledIn() throws Exception {
        page =
                """
                <form method="get" action="/search"><input name="q"></form>
                <form method="post" action="/correct/t?x=1&amp;y=2">
                  <input type="hidden" name="_csrf" value="a&amp;b">
                  <input name="applicant.phone" value="0811"><textarea name="note">n</textarea>
                  <input type="submit" name="go" value="Kirim">
                </form>
                """;

        PageForm.in(shown(), "phone").fill("phone", "0812 3").send(browser);

        assertThat(received.getLast())
                .startsWith("POST /correct/t?x=1&y=2 ")
                .contains("_csrf=a%26b", "applicant.phone=0812+3", "note=n")
                .doesNotContain("go=", "q=");
    }

    @Test
    void filesGoAsPartsAndTheFieldsWithoutOneGoEmpty() throws Exception {
        page =
                """
                <form method="post" enctype="multipart/form-data">
                  <input type="file" name="idCard"><input type="file" name="bsreForm">
                </form>
                """;
        SampleDocument card =
                new SampleDocument(
                        "ktp.jpg", "image/jpeg", "bytes".getBytes(StandardCharsets.UTF_8));

        PageForm.in(shown(), "idCard").attach("idCard", card).send(browser);

        assertThat(received.getLast())
                .startsWith("POST /page ")
                .contains("name=\"idCard\"; filename=\"ktp.jpg\"", "bytes")
                .contains("name=\"bsreForm\"; filename=\"\"");
    }

    @Test
    void theLastOfTheChoicesIsChosen() throws Exception {
        page =
                """
                <form method="post">
                  <input type="radio" name="at" value="one" checked>
                  <input type="radio" name="at" value="two">
                </form>
                """;

        PageForm form = PageForm.withChoice(shown());

        assertThat(form.chooseLast()).isEqualTo("two");
        form.send(browser);
        assertThat(received.getLast()).endsWith(" at=two");
    }

    @Test
    void aPageWithoutSuchAFormIsNotAsTold() throws Exception {
        page = "<p>Tautan tidak berlaku</p>";
        Answer shown = shown();

        assertThatThrownBy(() -> PageForm.only(shown))
                .isInstanceOf(NotAsTold.class)
                .hasMessageContaining("Tautan tidak berlaku");
    }

    private Answer shown() throws InterruptedException {
        return browser.get(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/page"));
    }
}
