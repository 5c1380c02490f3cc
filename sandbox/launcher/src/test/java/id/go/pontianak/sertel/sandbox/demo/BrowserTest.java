package id.go.pontianak.sertel.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

class BrowserTest {

    @Test
    void asksAgainWhileTheOtherSideIsNotReady() throws Exception {
        try (SmallServer server = new SmallServer();
                Browser browser = Browser.ofProgram(Duration.ofSeconds(20))) {
            server.tell("GET /page", 503, "starting").tell("GET /page", 200, "ready");

            assertThat(browser.get(server.at("/page")).text()).isEqualTo("ready");
            assertThat(server.asked()).hasSize(2);
        }
    }

    @Test
    void aRefusalIsAnAnswerAndIsNotAskedForAgain() throws Exception {
        try (SmallServer server = new SmallServer();
                Browser browser = Browser.ofProgram(Duration.ofSeconds(20))) {
            server.tell("POST /form", 422, "no");

            assertThat(browser.post(server.at("/form"), Map.of("a b", "c&d")).status())
                    .isEqualTo(422);
            assertThat(server.asked()).containsExactly("POST /form a+b=c%26d");
        }
    }

    @Test
    void saysWhomItCouldNotReach() throws Exception {
        URI gone;
        try (SmallServer server = new SmallServer()) {
            gone = server.at("/page?secret=1");
        }
        try (Browser browser = Browser.ofProgram(Duration.ZERO)) {
            assertThatThrownBy(() -> browser.get(gone))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("GET " + gone.getAuthority() + "/page")
                    .hasMessageNotContaining("secret");
        }
    }
}
