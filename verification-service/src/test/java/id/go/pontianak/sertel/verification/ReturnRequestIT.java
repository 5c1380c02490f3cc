package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.verification.domain.Dossier;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

/** What a verifier may ask for when sending back or refusing, and who may. */
class ReturnRequestIT extends VerificationTestCase {

    @Test
    void aRequestThatIsWrongItselfIsAnsweredWithEverythingThatIsWrongWithIt() {
        UUID id = arrived().applicationId();
        String wrong =
                """
                {"faults": [{"document": "SELFIE", "code": "KTP_BURAM"},
                 {"field": "/applicant/nip", "code": "LAINNYA"},
                 {"document": "ID_CARD", "code": "KTP_BURAM", "note": "password: 12345"}]}
                """;

        Http.Answer answer = http.post(verifier, returning(id), wrong);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(faults(answer))
                .containsExactly(
                        "/faults/0/document UNKNOWN_DOCUMENT",
                        "/faults/0/code REASON_DOES_NOT_FIT",
                        "/faults/1/note REQUIRED",
                        "/faults/2/note SECRET_IN_TEXT");
        assertThat(faults(http.post(verifier, returning(id), "{}")))
                .containsExactly("/faults REQUIRED");
        assertThat(faults(http.post(verifier, rejecting(id), "{\"code\": \"LAINNYA\"}")))
                .containsExactly("/note REQUIRED");
        assertThat(faults(http.post(verifier, rejecting(id), "{\"code\": \"KTP_BURAM\"}")))
                .containsExactly("/code UNKNOWN_REASON");
        assertThat(shown(id).path("state").asString()).isEqualTo("AWAITING_CHECK");
    }

    @Test
    void whoMayNotVerifyMayNotReturnOrRejectEither() {
        Dossier dossier = arrived();
        UUID id = dossier.applicationId();
        String refusal = "{\"code\": \"BUKAN_PEGAWAI\"}";
        String owner = Tokens.of(Role.VERIFIKATOR, "owner", "199001012015032001");
        String disposer = Tokens.of(Role.VERIFIKATOR, Samples.KASI);
        String kasi = Tokens.of(Role.KASI_PKS, "kasi");

        assertThat(code(owner, returning(id), FAULTS)).isEqualTo("403 OWN_APPLICATION");
        assertThat(code(owner, rejecting(id), refusal)).isEqualTo("403 OWN_APPLICATION");
        assertThat(code(disposer, returning(id), FAULTS)).isEqualTo("403 DISPOSED_BY_SAME");
        assertThat(code(disposer, rejecting(id), refusal)).isEqualTo("403 DISPOSED_BY_SAME");
        assertThat(code(kasi, returning(id), FAULTS)).isEqualTo("403 FORBIDDEN");
        assertThat(code(kasi, rejecting(id), refusal)).isEqualTo("403 FORBIDDEN");
        UUID unknown = dossierOf("Belum Datang").applicationId();
        assertThat(code(verifier, returning(unknown), FAULTS)).isEqualTo("404 NOT_FOUND");
    }

    @Test
    void theReasonsAreListedInTheCallersLanguage() {
        JsonNode reasons = http.get(verifier, "/api/v1/reasons?use=RETURN").json();

        JsonNode blurred =
                reasons.valueStream()
                        .filter(reason -> reason.path("code").asString().equals("KTP_BURAM"))
                        .findFirst()
                        .orElseThrow();
        assertThat(blurred.path("message").asString()).startsWith("Fotokopi KTP buram");
        assertThat(blurred.at("/about/0").asString()).isEqualTo("ID_CARD");
        assertThat(
                        http.getInEnglish(verifier, "/api/v1/reasons?use=REJECT")
                                .json()
                                .valueStream()
                                .map(reason -> reason.path("message").asString()))
                .contains("The applicant is not an employee of a city office");
        assertThat(http.get(verifier, "/api/v1/reasons?use=NONE").status()).isEqualTo(400);
        assertThat(http.get(verifier, "/api/v1/reasons?use=BSRE").status()).isEqualTo(400);
        assertThat(http.get(verifier, "/api/v1/reasons").status()).isEqualTo(400);
        assertThat(http.get(Tokens.of(Role.OFFICE, "o"), "/api/v1/reasons?use=REJECT").status())
                .isEqualTo(403);
    }

    private String code(String token, String path, String body) {
        Http.Answer answer = http.post(token, path, body);
        return answer.status() + " " + answer.json().path("code").asString();
    }

    private static List<String> faults(Http.Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(
                        error ->
                                error.path("pointer").asString()
                                        + ' '
                                        + error.path("code").asString())
                .toList();
    }
}
