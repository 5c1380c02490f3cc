package id.go.pontianak.sertel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.counter.CounterDesk;
import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.sandbox.infrastructure.Running;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

@PlatformTest
class WebIT {

    private static final String GOOD = "{\"on\": \"2026-11-06\", \"note\": \"Mohon diproses\"}";

    @Autowired private JsonMapper json;
    @Autowired private CounterDesk desk;
    @LocalServerPort private int port;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final UUID id = UUID.randomUUID();
    private final String counter = "/api/v1/counters/" + id;

    @Test
    void whoMayDoesAndIsAnswered() {
        HttpResponse<String> answer = send(posted(counter, GOOD));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.readTree(answer.body()).at("/auditor1").asInt()).isEqualTo(1);
        HttpResponse<String> seen = send(authorized(counter).GET());
        assertThat(json.readTree(seen.body()).at("/last").asInt()).isEqualTo(1);
    }

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

    @Test
    void whatDoesNotExistIsNotFoundWhetherItIsAPathOrACase() {
        assertProblem(send(authorized(counter).GET()), 404, "NOT_FOUND", "Tidak ditemukan");
        assertProblem(
                send(authorized("/api/v1/nothing").header("Accept-Language", "en").GET()),
                404,
                "NOT_FOUND",
                "Not found");
    }

    @Test
    void theWrongMethodTypeOrFormOfAnswerIsToldApart() {
        HttpResponse<String> method = send(authorized(counter).DELETE());
        assertProblem(method, 405, "METHOD_NOT_ALLOWED", "Metode tidak didukung");
        assertThat(Set.of(method.headers().firstValue("Allow").orElse("").split(",\\s*")))
                .contains("GET", "POST");
        assertProblem(
                send(
                        authorized(counter)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString(GOOD))),
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                "Jenis isi tidak didukung");
        HttpResponse<String> form =
                send(
                        authorized(counter)
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/csv")
                                .POST(BodyPublishers.ofString(GOOD)));
        assertProblem(form, 406, "NOT_ACCEPTABLE", "Bentuk jawaban yang diminta tidak tersedia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"on\":| ''",
                "not json| ''",
                "''| ''",
                "{\"on\": \"2026-13-45\"}| /on",
                "{\"on\": {\"a\": 1}}| /on",
                "{\"detail\": {\"numbers\": [1, 2, \"drei\"]}}| /detail/numbers/2"
            })
    void aBodyThatCannotBeReadIsABadRequestThatSaysWhere(String body, String pointer) {
        HttpResponse<String> answer = send(posted(counter, body));

        assertProblem(answer, 400, "UNREADABLE", "Permintaan tidak dapat dibaca");
        JsonNode fault = json.readTree(answer.body()).at("/errors/0");
        assertThat(fault.at("/pointer").asString()).isEqualTo(pointer);
        assertThat(fault.at("/code").asString()).isEqualTo("UNREADABLE");
        assertThat(fault.at("/message").asString()).isEqualTo("tidak dapat dibaca");
        assertThat(answer.body()).doesNotContain("drei").doesNotContain("2026-13-45");
    }

    @Test
    void anIdThatIsNoneIsABadRequest() {
        assertProblem(
                send(authorized("/api/v1/counters/6171014502900001").GET()),
                400,
                "BAD_REQUEST",
                "Permintaan tidak dapat dibaca");
    }

    @Test
    void everyFaultIsNamedAtOnceInBothLanguages() {
        String body = "{\"note\": \"passphrase: rahasia123\"}";

        HttpResponse<String> indonesian = send(posted(counter, body));
        HttpResponse<String> english =
                send(posted(counter, body).header("Accept-Language", "en-GB"));

        assertProblem(indonesian, 422, "INVALID", "Permintaan belum benar, lihat rincian");
        assertProblem(english, 422, "INVALID", "The request is not right yet, see the details");
        assertThat(json.readTree(english.body()).at("/errors").valueStream())
                .extracting(
                        fault ->
                                fault.at("/pointer").asString()
                                        + " "
                                        + fault.at("/code").asString())
                .containsExactlyInAnyOrder("/note SECRET_IN_TEXT", "/on REQUIRED");
        assertThat(indonesian.body()).contains("wajib diisi").doesNotContain("rahasia123");
        assertThat(english.body()).contains("must be given").doesNotContain("rahasia123");
    }

    @Test
    void aFileThatIsTooLargeIsAnswered() {
        String content = "x".repeat(1_100_000);
        HttpResponse<String> answer =
                send(
                        authorized("/api/v1/files")
                                .header("Content-Type", "multipart/form-data; boundary=cut")
                                .POST(
                                        BodyPublishers.ofString(
                                                "--cut\r\n"
                                                    + "Content-Disposition: form-data;"
                                                    + " name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
                                                        + content
                                                        + "\r\n--cut--\r\n")));

        assertProblem(answer, 413, "CONTENT_TOO_LARGE", "Permintaan terlalu besar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mistake", "mistake-in-sql"})
    void aMistakeOfOursIsToldAsOursAndQuotesNothing(String ending) {
        HttpResponse<String> answer = send(authorized("/api/v1/endings/" + ending).GET());

        assertProblem(answer, 500, "UNEXPECTED", "Terjadi kesalahan pada layanan ini");
        assertThat(answer.body()).doesNotContain("6171014502900001");
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

    private void assertProblem(HttpResponse<String> answer, int status, String code, String title) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/code").asString()).isEqualTo(code);
        assertThat(problem.at("/type").asString()).isEqualTo("urn:sertel:problem:" + code);
        assertThat(problem.at("/title").asString()).isEqualTo(title);
        assertThat(problem.at("/errors").isArray()).isTrue();
    }

    private HttpRequest.Builder posted(String path, String body) {
        return authorized(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder authorized(String path) {
        return bearer(path, Tokens.of(Role.AUDITOR, "auditor1"));
    }

    private HttpRequest.Builder bearer(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
