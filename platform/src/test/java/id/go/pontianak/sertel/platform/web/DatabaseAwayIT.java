package id.go.pontianak.sertel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.sandbox.infrastructure.Running;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Duration;

/** What people see while the database is away. */
@PlatformTest
class DatabaseAwayIT extends WebFixture {

    @Test
    void whileTheDatabaseIsAwayItIsToldSoAndTheServiceRecoversByItself() {
        assertThat(send(posted(counter, GOOD)).statusCode()).isEqualTo(200);
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

        assertThat(send(posted(counter, GOOD)).statusCode()).isEqualTo(200);
        assertThat(desk.peek(id).orElseThrow().last()).isEqualTo(2);
    }
}
