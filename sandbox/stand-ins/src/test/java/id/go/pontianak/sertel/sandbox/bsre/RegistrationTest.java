package id.go.pontianak.sertel.sandbox.bsre;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.standin.HttpCaller;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

class RegistrationTest extends BsreTestCase {
    private static final List<String> ALL_FILES =
            List.of("ktp", "surat_rekomendasi", "formulir", "sk_pengangkatan");

    @Test
    void a_registration_is_accepted_and_found_by_its_request_id() throws IOException {
        restart(Duration.ofMinutes(1));
        var answer = caller.register(NIK, "request-1");

        assertThat(answer.statusCode()).isEqualTo(200);
        var accepted = HttpCaller.json(answer);
        assertThat(accepted.path("requestId").asString()).isEqualTo("request-1");
        assertThat(accepted.path("reference").asString()).startsWith("BSRE-");
        assertThat(accepted.path("status").asString()).isEqualTo("WAITING_FOR_VERIFICATION");
        var found = HttpCaller.json(caller.http().get("/api/user/registration/request-1"));
        assertThat(found.path("reference")).isEqualTo(accepted.path("reference"));
        assertThat(found.path("status").asString()).isEqualTo("WAITING_FOR_VERIFICATION");
        assertThat(found.has("nik")).isFalse();
    }

    @Test
    void approval_turns_the_status_into_no_certificate() throws IOException {
        assertThat(caller.status(NIK).path("status_code").asInt()).isEqualTo(1110);
        restart(Duration.ofMinutes(1));
        caller.register(NIK, "request-1");
        assertThat(caller.status(NIK).path("status").asString())
                .isEqualTo("WAITING_FOR_VERIFICATION");

        clock.move(Duration.ofMinutes(2));

        assertThat(caller.status(NIK).path("status").asString()).isEqualTo("NO_CERTIFICATE");
    }

    @Test
    void the_same_key_again_gets_the_same_answer_and_registers_nothing() throws IOException {
        var first = caller.register(NIK, "request-1");
        var second = caller.register(NIK, "request-1");

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(HttpCaller.json(second)).isEqualTo(HttpCaller.json(first));
    }

    @Test
    void another_key_for_a_registered_nik_gets_4024() throws IOException {
        caller.register(NIK, "request-1");

        assertFault(caller.register(NIK, "request-2"), 400, 4024);
        assertFault(caller.http().get("/api/user/registration/request-2"), 404, 2011);
    }

    @Test
    void a_key_is_not_good_for_another_nik() throws IOException {
        caller.register(NIK, "request-1");

        assertFault(caller.register("6171010101800002", "request-1"), 409, 4014);
    }

    @Test
    void missing_fields_and_files_get_4014_and_are_all_named() throws IOException {
        var fields = BsreCaller.fields(NIK);
        fields.remove("jabatan");
        fields.put("kota", " ");

        var answer = caller.register(fields, List.of("ktp", "formulir"), "request-1", 64);

        assertFault(answer, 400, 4014);
        assertThat(HttpCaller.json(answer).path("message").asString())
                .contains("jabatan", "kota", "surat_rekomendasi", "sk_pengangkatan")
                .doesNotContain("ktp", NIK);
        assertThat(caller.status(NIK).path("status").asString()).isEqualTo("NOT_REGISTERED");
    }

    @Test
    void who_is_no_civil_servant_registers_without_nip() throws IOException {
        var fields = BsreCaller.fields(NIK);
        fields.put("nip", "");

        assertThat(caller.register(fields, ALL_FILES, "request-1", 64).statusCode()).isEqualTo(200);
    }

    @Test
    void a_malformed_email_gets_4015() throws IOException {
        var fields = BsreCaller.fields(NIK);
        fields.put("email", "budi.santoso");

        assertFault(caller.register(fields, ALL_FILES, "request-1", 64), 400, 4015);
    }

    @Test
    void a_body_that_is_no_form_gets_400() throws IOException {
        var answer =
                caller.http()
                        .send(
                                "POST",
                                "/api/user/registration",
                                Map.of("Idempotency-Key", "k", "Content-Type", "text/plain"),
                                BodyPublishers.ofString("x"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void without_credentials_nothing_is_answered() throws IOException {
        try (var stranger = new HttpCaller(bsre.url(), Map.of("Authorization", "Basic eDp5"))) {
            for (var path :
                    List.of(
                            "/api/user/registration",
                            "/api/v2/user/check/status",
                            "/api/user/passphrase-link",
                            "/api/user/certificate",
                            "/api/user/certificate/p12")) {
                var answer = stranger.post(path, Map.of("nik", NIK));
                assertThat(answer.statusCode()).as(path).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
            }
            assertThat(stranger.get("/api/user/registration/x").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_field_that_is_not_asked_for_is_not_kept() throws IOException {
        var fields = BsreCaller.fields(NIK);
        fields.put("passphrase", "Kenari-81x!Senja");

        assertThat(caller.register(fields, ALL_FILES, "request-1", 64).statusCode()).isEqualTo(200);

        assertThat(caller.http().received("").toString()).doesNotContain("Kenari-81x!Senja");
    }

    @Test
    void the_journal_shows_what_was_registered_and_no_credentials() throws IOException {
        caller.register(NIK, "request-1");

        var entries = caller.http().received("?nik=" + NIK);
        assertThat(entries).hasSize(1);
        var entry = entries.get(0);
        assertThat(entry.path("method").asString()).isEqualTo("POST");
        assertThat(entry.path("path").asString()).isEqualTo("/api/user/registration");
        assertThat(entry.path("status").asInt()).isEqualTo(200);
        assertThat(entry.path("fields").path("jabatan").asString()).isEqualTo("Kepala Seksi");
        assertThat(entry.path("files").path("ktp").path("sha256").asString()).hasSize(64);
        assertThat(entries.toString()).doesNotContain("Basic", BsreCaller.PASSWORD);
        assertThat(caller.http().received("?nik=6171010101800009")).isEmpty();
    }

    static void assertFault(HttpResponse<byte[]> answer, int http, int code) {
        assertThat(answer.statusCode()).isEqualTo(http);
        assertThat(HttpCaller.json(answer).path("status_code").asInt()).isEqualTo(code);
        assertThat(HttpCaller.json(answer).path("message").asString()).isNotBlank();
    }
}
