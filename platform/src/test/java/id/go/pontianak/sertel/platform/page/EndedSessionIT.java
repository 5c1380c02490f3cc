package id.go.pontianak.sertel.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;

/** What is answered to a browser whose login has ended, or that never had one. */
@PlatformTest
class EndedSessionIT {

    private static final String COUNTER = "/counters/00000000-0000-7000-8000-000000000001";

    @LocalServerPort private int port;
    private String base;

    @BeforeEach
    void open() {
        base = "http://127.0.0.1:" + port;
    }

    @Test
    void whatNoPageIsCostsNobodyALogin() {
        Page page = PageUser.anybody(base).get("/nowhere");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.address()).hasPath("/nowhere");
    }

    @Test
    void whatIsPostedAfterTheSessionsEndLeadsToTheLoginAndBack() {
        Page page = PageUser.anybody(base).postAsIs(COUNTER, List.of(Map.entry("on", "1")));

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text("h1")).isEqualTo("Anda belum masuk");
        assertThat(page.document().select("main a.button").attr("href")).isEqualTo(COUNTER);
    }

    @Test
    void aFormSentByAScriptAfterTheSessionsEndIsToldWhyAndThePageStays() {
        Page page =
                PageUser.anybody(base)
                        .send(
                                HttpRequest.newBuilder(URI.create(base + COUNTER))
                                        .header("HX-Request", "true")
                                        .header("Accept", "text/html")
                                        .POST(HttpRequest.BodyPublishers.noBody())
                                        .build());

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.answer().headers().firstValue("HX-Refresh")).isEmpty();
        assertThat(page.text("main p")).contains("belum ada yang terkirim");
    }

    @Test
    void aLoginLeadsBackOnlyToWhatCanBeLookedAt() {
        Page page = PageUser.anybody(base).postAsIs("/logout", List.of());

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.document().select("main a.button").attr("href")).isEqualTo("/");
    }

    @Test
    void aLookWithoutABodyTellsALivePageThatItsSessionHasEnded() {
        assertThat(PageUser.anybody(base).head(COUNTER).status()).isEqualTo(401);
        PageUser kasi = PageUser.official(base, Role.KASI_PKS, "kasi-1");
        kasi.get(COUNTER);
        assertThat(kasi.head(COUNTER).status()).isEqualTo(200);
    }

    @Test
    void aPartOfAPageWhoseSessionHasEndedReloadsThePage() {
        Page part = PageUser.anybody(base).part(COUNTER);

        assertThat(part.status()).isEqualTo(401);
        assertThat(part.answer().headers().firstValue("HX-Refresh")).contains("true");
    }
}
