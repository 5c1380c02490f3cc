package id.go.pontianak.sertel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.counter.PlatformTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;

/** Every way in which a request can end. */
@PlatformTest
class WebIT extends WebFixture {

    @Test
    void whoMayDoesAndIsAnswered() {
        HttpResponse<String> answer = send(posted(counter, GOOD));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.readTree(answer.body()).at("/auditor1").asInt()).isEqualTo(1);
        HttpResponse<String> seen = send(authorized(counter).GET());
        assertThat(json.readTree(seen.body()).at("/last").asInt()).isEqualTo(1);
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
}
