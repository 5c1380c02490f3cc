package id.go.pontianak.sertel.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.platform.counter.CounterPages;
import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.test.LoginStandIn;
import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** What holds for all pages, seen by a browser without scripts. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class PagesIT {

    private static final String COUNTER = "/counters/00000000-0000-7000-8000-000000000001";

    @LocalServerPort private int port;
    private String base;
    private PageUser kasi;

    @BeforeEach
    void open() {
        base = "http://127.0.0.1:" + port;
        kasi = PageUser.official(base, Role.KASI_PKS, "kasi-1");
    }

    @Test
    void whoIsNotLoggedInIsSentToTheLoginAndComesBackToThePage() {
        Page page = kasi.get(COUNTER + "?tab=new");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).hasPath(COUNTER).hasQuery("tab=new");
        assertThat(page.text("#who")).isEqualTo("kasi-1[KASI_PKS]");
        assertThat(page.text(".person")).contains("Nama kasi-1");
    }

    @Test
    void theSessionsCookieIsThisServicesOwnAndNoScriptsAndNoOtherSites() {
        String cookie = HttpRequests.cookieOf(base + COUNTER);

        assertThat(cookie).startsWith("test-service=").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void nothingComesFromElsewhereAndNothingIsInline() {
        Page page = kasi.get(COUNTER);

        assertThat(page.answer().headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.answer().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(page.document().select("script:not([src]), style, [style], [onclick]"))
                .isEmpty();
        assertThat(page.document().select("script[src], link[rel=stylesheet]").eachAttr("src"))
                .allMatch(source -> source.startsWith("/"));
    }

    @Test
    void whatIsPostedWithoutThePagesOwnFieldIsRefused() {
        kasi.get(COUNTER);

        assertThat(kasi.postAsIs(COUNTER, List.of(Map.entry("on", "1"))).status()).isEqualTo(403);
        kasi.get(COUNTER);
        Page done = kasi.post(COUNTER, Map.of("on", "1"));
        assertThat(done.text(".done")).isEqualTo("Ditambah 1");
    }

    @Test
    void whatIsToldOnceWaitsForWhoLooksAtThePageIfAScriptWasLedThereFirst() {
        kasi.get(COUNTER);
        String token = kasi.get(COUNTER).document().select("input[name=_csrf]").attr("value");
        Page script =
                kasi.send(
                        HttpRequest.newBuilder(URI.create(base + COUNTER))
                                .header("HX-Request", "true")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "on=1&_csrf=" + URLEncoder.encode(token, UTF_8)))
                                .build());

        assertThat(script.status()).isEqualTo(200);
        assertThat(script.text(".done")).isEmpty();
        assertThat(kasi.get(COUNTER).text(".done")).isEqualTo("Ditambah 1");
        assertThat(kasi.get(COUNTER).text(".done")).isEmpty();
    }

    @Test
    void whatIsWrongIsToldOnAPageInTheChosenLanguage() {
        kasi.get(COUNTER);

        Page indonesian = kasi.post(COUNTER, Map.of("on", ""));
        Page english = kasi.get("/endings/hidden?lang=en");
        Page stillEnglish = kasi.get("/endings/forbidden");

        assertThat(indonesian.status()).isEqualTo(422);
        assertThat(indonesian.text("#faults li")).isEqualTo("wajib diisi");
        assertThat(indonesian.document().select("#faults a").attr("href")).isEqualTo("#field-on");
        assertThat(english.status()).isEqualTo(404);
        assertThat(english.text("h1")).isEqualTo("Not found");
        assertThat(english.document().select("html").attr("lang")).isEqualTo("en");
        assertThat(stillEnglish.status()).isEqualTo(403);
        assertThat(stillEnglish.text(".language")).isEqualTo("Bahasa Indonesia");
        assertThat(kasi.get("/endings/mistake").body()).doesNotContain("6171014502900001");
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404",
        "/counters/no-uuid, 404",
        "/counters/no-uuid;x, 400",
        "/public//page, 400",
        "/endings/mistake, 500"
    })
    void everyEndIsAPage(String path, int status) {
        Page page = kasi.get(path);

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.document().select("header.masthead, main h1")).hasSize(2);
    }

    @Test
    void whatEvenTheServerCannotReadIsToldInBothLanguages() throws Exception {
        String answer = HttpRequests.raw(port, "GET /%00 HTTP/1.1");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("tidak dapat dibaca", "cannot be read")
                .doesNotContain("Tomcat");
    }

    @Test
    void severalPostsOfOnePersonAtOnceAllSucceed() {
        kasi.get(COUNTER);

        assertThat(
                        IntStream.range(0, 8)
                                .mapToObj(
                                        _ ->
                                                CompletableFuture.supplyAsync(
                                                        () ->
                                                                kasi.statusOf(
                                                                        COUNTER,
                                                                        Map.of("on", "1"))))
                                .toList())
                .allSatisfy(status -> assertThat(status.join()).isEqualTo(302));
    }

    @Test
    void whatIsOpenToAnybodyNeedsNeitherLoginNorSession() {
        PageUser anybody = PageUser.anybody(base);

        Page page = anybody.get("/public/page");

        assertThat(page.text("#who")).isEqualTo("anybody");
        assertThat(page.answer().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(anybody.postAsIs("/public/page", List.of()).status()).isEqualTo(200);
        kasi.get(COUNTER);
        assertThat(kasi.get("/public/page").text("#who")).isEqualTo("kasi-1");
    }

    @Test
    void whoPostsTooOftenWithoutALoginIsToldToWait() {
        PageUser anybody = PageUser.anybody(base);
        HttpRequest post =
                HttpRequest.newBuilder(URI.create(base + "/public/page"))
                        .header("X-Forwarded-For", "203.0.113.9")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        for (int nth = 0; nth < 20; nth++) {
            assertThat(anybody.send(post).status()).isEqualTo(200);
        }

        Page refused = anybody.send(post);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("h1")).startsWith("Terlalu banyak");
        assertThat(refused.answer().headers().firstValue("Retry-After")).contains("600");
        assertThat(anybody.postAsIs("/public/page", List.of()).status()).isEqualTo(200);
    }

    @Test
    void theInterfaceTakesTokensAndNoSessions() {
        kasi.get(COUNTER);

        assertThat(kasi.get("/api/v1" + COUNTER).status()).isEqualTo(401);
    }

    @Test
    void whoLogsOutHereIsLoggedOutAtTheProviderToo() {
        kasi.get(COUNTER);

        Page out = kasi.post("/logout", Map.of());

        assertThat(out.address().toString()).startsWith(LoginStandIn.shared().issuer() + "/logout");
        assertThat(out.address().getQuery())
                .contains("id_token_hint=", "post_logout_redirect_uri=");
    }

    @Test
    void whoLogsOutElsewhereIsLoggedOutHereToo() {
        kasi.get(COUNTER);
        PageUser other = PageUser.official(base, Role.KASI_PKS, "kasi-1");
        other.get(COUNTER);
        String token =
                LoginStandIn.shared().logoutToken("sertel-pages", "kasi-1", kasi.sessionId());

        Page heard =
                PageUser.anybody(base)
                        .postAsIs(
                                "/logout/connect/back-channel/sertel",
                                List.of(Map.entry("logout_token", token)));

        assertThat(heard.status()).isEqualTo(200);
        assertThat(HttpRequests.isLoggedIn(kasi, COUNTER)).isFalse();
        assertThat(HttpRequests.isLoggedIn(other, COUNTER)).isTrue();
    }

    @Test
    void countsAreLiveWhileSomebodyLooksAndNeitherTheirEndNorWhoLeavesIsAFailure(CapturedOutput log)
            throws Exception {
        CounterPages.LIVE.set(1);
        kasi.get(COUNTER);
        try (var stays =
                new BufferedReader(new InputStreamReader(kasi.stream("/live").body(), UTF_8))) {
            assertThat(stays.readLine()).isEqualTo("event:counts");
            try (var left = kasi.stream("/live").body()) {
                assertThat(left.read()).isPositive();
            }
            assertThat(stays.lines().anyMatch("data:<b>1</b>"::equals)).isTrue();
            CounterPages.LIVE.set(2);
            assertThat(stays.lines().anyMatch("data:<b>2</b>"::equals)).isTrue();
            // What is sent to somebody who left fails the second time at the latest.
            CounterPages.LIVE.set(3);
            assertThat(stays.lines()).contains("data:<b>3</b>");
        }

        assertThat(log.getAll()).doesNotContain("ERROR", "WARN");
    }

    @Test
    void theFirstPageIsLightAndWhatItNeedsIsKeptByBrowsers() throws Exception {
        Page page = kasi.get(COUNTER);
        List<String> parts =
                page.document().select("script[src], link[rel=stylesheet]").stream()
                        .map(part -> part.hasAttr("src") ? part.attr("src") : part.attr("href"))
                        .toList();

        int weight = page.body().getBytes(UTF_8).length;
        for (String part : parts) {
            HttpResponse<byte[]> answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(base).resolve(part))
                                            .header("Accept-Encoding", "gzip")
                                            .build(),
                                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(part).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .contains("max-age=31536000");
            weight += answer.body().length;
        }

        assertThat(parts)
                .hasSize(4)
                .anyMatch(part -> part.matches("/assets/sertel-[0-9a-f]+\\.css"));
        assertThat(weight).isLessThan(50_000);
    }
}
