package id.go.pontianak.sertel.intake;

import static id.go.pontianak.sertel.intake.IntakeClient.OFFICE;
import static id.go.pontianak.sertel.intake.IntakeClient.bearer;
import static id.go.pontianak.sertel.intake.IntakeClient.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

@IntakeContext
class FaultyRequestsIT {

    private static final int MEGABYTE = 1 << 20;

    @Autowired private JdbcTemplate jdbc;
    @LocalServerPort private int port;

    @Test
    void everyFaultOfDataAndFilesIsNamedAtOnceInTheCallersLanguage() {
        long before = applications();
        var request =
                new SampleRequest("6171009999990000")
                        .replace("\"19850412 201001 2 003\"", "123")
                        .replace("ayu@Pontianak.go.id", "ayu@example.com")
                        .file("idCard", "no picture".getBytes(StandardCharsets.UTF_8))
                        .file("bsreForm", null);

        HttpResponse<String> answer = client().submit(request);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(faults(answer))
                .containsExactlyInAnyOrder(
                        "/applicant/nik NIK_BIRTH_DATE_IMPOSSIBLE",
                        "/applicant/nik NIK_SERIAL_ZERO",
                        "/applicant/nip NOT_A_TEXT",
                        "/applicant/email EMAIL_NOT_OFFICIAL",
                        "idCard FILE_TYPE_NOT_ACCEPTED",
                        "bsreForm REQUIRED");
        assertThat(json(answer).at("/title").asString()).startsWith("Permintaan belum benar");
        assertThat(answer.body()).contains("go.id").doesNotContain("6171009999990000");
        assertThat(applications()).isEqualTo(before);
    }

    @Test
    void everyCodeHasATextInBothLanguages() {
        var request = new SampleRequest().replace("2026-01-05", "2999-01-05");
        for (String language : List.of("id", "en")) {
            HttpResponse<String> answer =
                    client().send(
                                    client().post(request)
                                            .header("Accept-Language", language)
                                            .header("Idempotency-Key", "k")
                                            .header("Authorization", bearer(OFFICE)));
            assertThat(json(answer).at("/errors/0/message").asString())
                    .isEqualTo(
                            language.equals("id")
                                    ? "tanggal surat belum tiba"
                                    : "the letter's date is in the future");
        }
    }

    @Test
    void twoKindsOfPaperMayNotBeTheSameFile() {
        var request = new SampleRequest();
        request.file("idCard", request.file("appointmentDecree"));

        assertThat(faults(client().submit(request)))
                .containsExactly("appointmentDecree FILE_SAME_AS_OTHER");
    }

    @Test
    void aFileThatIsTooLargeIsAnsweredAndNamed() {
        var request =
                new SampleRequest()
                        .file("idCard", new byte[5 * MEGABYTE + 1])
                        .file("bsreForm", new byte[12 * MEGABYTE]);

        HttpResponse<String> answer = client().submit(request);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(faults(answer))
                .containsExactlyInAnyOrder("idCard FILE_TOO_LARGE", "bsreForm FILE_TOO_LARGE");
        assertThat(answer.body()).contains("5 MB");
    }

    @Test
    void aRequestThatIsTooLargeAltogetherIsStillAnswered() {
        HttpResponse<String> answer =
                client().submit(new SampleRequest().file("idCard", SampleFiles.tooMuch()));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).at("/code").asString()).isEqualTo("CONTENT_TOO_LARGE");
    }

    @Test
    void whatCannotBeParsedIsABadRequest() {
        for (String text : List.of("{\"letter\": ", "[]", "{\"a\": 1, \"a\": 2}", "")) {
            HttpResponse<String> answer = client().submit(new SampleRequest().json(text));

            assertThat(answer.statusCode()).as(text).isEqualTo(400);
            assertThat(faults(answer)).containsExactly("application UNREADABLE");
        }
    }

    @Test
    void aBodyThatIsCutOffIsABadRequestAndAnotherTypeIsRefused() {
        String cutOff = "--x\r\nContent-Disposition: form-data; name=\"application\"\r\n\r\n{";
        assertThat(send("multipart/form-data; boundary=x", cutOff).statusCode()).isEqualTo(400);
        assertThat(send("multipart/form-data", cutOff).statusCode()).isEqualTo(400);
        assertThat(send("application/json", "{}").statusCode()).isEqualTo(415);
    }

    @Test
    void aReferenceThatNoneCanBeIsNobodys() {
        HttpResponse<String> answer = client().get(OFFICE, "/api/v1/applications?reference=REF%00");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).at("/items")).isEmpty();
    }

    @Test
    void whatIsOddIsTakenWithWarnings() {
        HttpResponse<String> answer =
                client().submit(new SampleRequest().replace("\"19850412 201001 2 003\"", "null"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json(answer).at("/warnings/0/pointer").asString()).isEqualTo("/applicant/nip");
        assertThat(json(answer).at("/warnings/0/code").asString()).isEqualTo("NIP_MISSING");
        assertThat(json(answer).at("/warnings/0/message").asString()).isNotBlank();
    }

    private HttpResponse<String> send(String mediaType, String body) {
        return client().send(
                        client().request("/api/v1/applications")
                                .header("Content-Type", mediaType)
                                .header("Idempotency-Key", "k")
                                .header("Authorization", bearer(OFFICE))
                                .POST(BodyPublishers.ofString(body)));
    }

    private static List<String> faults(HttpResponse<String> answer) {
        return json(answer)
                .at("/errors")
                .valueStream()
                .map(fault -> fault.at("/pointer").asString() + " " + fault.at("/code").asString())
                .toList();
    }

    private long applications() {
        Long count = jdbc.queryForObject("SELECT count(*) FROM application", Long.class);
        return count == null ? 0 : count;
    }

    private IntakeClient client() {
        return new IntakeClient(port);
    }
}
