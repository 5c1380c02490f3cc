package id.go.pontianak.sertel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;

/** Who is let in, and what those are told who are not. */
@PlatformTest
class AccessIT extends WebFixture {

    @Test
    void whatIsPublicNeedsNoToken() {
        assertThat(send(request("/public/hello").GET()).body()).isEqualTo("hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "nonsense", "another audience", "changed"})
    void withoutATokenForThisMeshNobodyIsLetIn(String kind) {
        String good = Tokens.of(Role.AUDITOR, "auditor1");
        String changed = good.substring(0, good.length() - 8) + "AAAAAAAA";
        HttpRequest.Builder request =
                switch (kind) {
                    case "none" -> request(counter);
                    case "nonsense" -> bearer(counter, "nonsense");
                    case "changed" -> bearer(counter, changed);
                    default -> bearer(counter, Tokens.forAnotherAudience(Role.AUDITOR, "auditor1"));
                };

        HttpResponse<String> answer = send(request.GET());

        assertProblem(answer, 401, "UNAUTHORIZED", "Silakan masuk terlebih dahulu");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Please log in first",
        "'en-US,en;q=0.9', Please log in first",
        "id-ID, Silakan masuk terlebih dahulu",
        "fr, Silakan masuk terlebih dahulu"
    })
    void evenWhoIsNotLetInIsToldInTheirLanguage(String language, String title) {
        assertProblem(
                send(request(counter).header("Accept-Language", language).GET()),
                401,
                "UNAUTHORIZED",
                title);
    }

    @Test
    void whoAsksForNoLanguageIsToldInIndonesianWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertProblem(
                    send(request(counter).GET()),
                    401,
                    "UNAUTHORIZED",
                    "Silakan masuk terlebih dahulu");
            assertProblem(send(authorized(counter).GET()), 404, "NOT_FOUND", "Tidak ditemukan");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aRoleThatMayNotIsForbidden() {
        String office = Tokens.of(Role.OFFICE, "office1");

        assertProblem(
                send(bearer(counter, office).GET()), 403, "FORBIDDEN", "Anda tidak berwenang");
        assertProblem(
                send(
                        bearer("/api/v1/endings/denied", office)
                                .header("Accept-Language", "en")
                                .GET()),
                403,
                "FORBIDDEN",
                "You may not do this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api//v1", "/api/v1;x=y/counters", "/api/%2e%2e/v1"})
    void aPathThatIsRefusedBeforeAnyoneLooksAtItIsAProblemToo(String path) {
        HttpResponse<String> answer = send(authorized(path).GET());

        assertProblem(answer, 400, "BAD_REQUEST", "Permintaan tidak dapat dibaca");
    }

    @Test
    void answersCarryTheHeadersThatKeepABrowserFromHarm() {
        HttpResponse<String> answer = send(request("/public/hello").GET());

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void healthAndMetricsAreForTheMachinesAndTheRestOfTheActuatorForNobody() {
        assertThat(send(request("/actuator/health/liveness").GET()).statusCode()).isEqualTo(200);
        await().until(() -> send(request("/actuator/health/readiness").GET()).statusCode() == 200);
        assertThat(send(request("/actuator/prometheus").GET()).body())
                .contains("sertel_outbox_age_seconds", "sertel_dead_letters");
        assertThat(send(request("/actuator/info").GET()).statusCode()).isEqualTo(401);
        assertThat(send(authorized("/actuator/env").GET()).statusCode()).isEqualTo(404);
    }
}
