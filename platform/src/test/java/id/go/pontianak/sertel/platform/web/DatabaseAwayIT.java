package id.go.pontianak.sertel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.sandbox.infrastructure.Running;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Duration;

/** What people see while the database is away. */
@PlatformTest
class DatabaseAwayIT extends WebFixture {

    @Test
    void whileTheDatabaseIsAwayItIsToldSoAndTheServiceRecoversByItself() {
        assertThat(send(posted(counter, GOOD)).statusCode()).isEqualTo(200);
        PageUser kasi =
                PageUser.official("http://127.0.0.1:" + port, Role.KASI_PKS, "kasi-in-the-dark");
        String page = "/counters/" + id;
        assertThat(kasi.get(page).status()).isEqualTo(200);
        Running postgres = MeshEnvironment.infrastructure().postgres();
        postgres.stop();
        try {
            HttpResponse<String> answer = send(posted(counter, GOOD));
            assertProblem(
                    answer,
                    503,
                    "UNAVAILABLE",
                    "Layanan sedang terganggu, silakan coba lagi; tidak ada yang tersimpan");
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertProblem(
                    send(authorized(counter).header("Accept-Language", "en").GET()),
                    503,
                    "UNAVAILABLE",
                    "The service is disturbed, please try again; nothing was kept");
            PageUser.Page shown = kasi.get(page);
            assertThat(shown.status()).isEqualTo(503);
            assertThat(shown.text("h1")).isEqualTo("Layanan sedang terganggu");
            assertThat(shown.answer().headers().firstValue("Retry-After")).contains("5");
            assertThat(send(request("/actuator/health/liveness").GET()).statusCode())
                    .isEqualTo(200);
            assertThat(send(request("/actuator/health/readiness").GET()).statusCode())
                    .isEqualTo(503);
        } finally {
            postgres.start();
            postgres.awaitReady();
        }
        await().atMost(Duration.ofMinutes(1))
                .until(() -> send(request("/actuator/health/readiness").GET()).statusCode() == 200);

        assertThat(kasi.get(page).text("#who")).isEqualTo("kasi-in-the-dark[KASI_PKS]");
        assertThat(send(posted(counter, GOOD)).statusCode()).isEqualTo(200);
        assertThat(desk.peek(id).orElseThrow().last()).isEqualTo(2);
    }
}
