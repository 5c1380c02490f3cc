package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.verification.domain.Dossier;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** Nobody both disposes of a case and verifies it, nor verifies what nobody has looked into. */
class FourEyesIT extends VerificationTestCase {

    private static final String REFUSAL = "{\"code\": \"BUKAN_PEGAWAI\"}";

    @Test
    void whoForwardedItAtAnyStepOfAnyRevisionMayLookButNotHandleIt() {
        Dossier first = dossierOf("Siti Contoh");
        UUID id = first.applicationId();
        events.say(Said.forwarded(first, 2, "second-step"));
        events.say(Said.forwarded(first, 3, "third-step"));
        opened(first);
        assertThat(http.post(verifier, returning(id), FAULTS).status()).isEqualTo(200);
        Dossier second = Samples.corrected(first, Samples.MONDAY);
        Samples.keep(second, documents);
        events.say(Said.forwarded(second, 2, "second-step-of-second"));
        events.say(Said.forwarded(second, 4, "fourth-step-of-second"));
        await().atMost(PATIENCE).until(() -> inbox("?q=" + id).size() == 1);

        for (String official :
                new String[] {
                    "second-step",
                    "third-step",
                    Samples.KASI,
                    "second-step-of-second",
                    "fourth-step-of-second"
                }) {
            String token = Tokens.of(Role.VERIFIKATOR, official);
            assertThat(http.get(token, path(id)).json().path("opened").isNull())
                    .as(official)
                    .isTrue();
            assertThat(code(token, verify(id), COMPLETE)).isEqualTo("403 DISPOSED_BY_SAME");
            assertThat(code(token, returning(id), FAULTS)).isEqualTo("403 DISPOSED_BY_SAME");
            assertThat(code(token, rejecting(id), REFUSAL)).isEqualTo("403 DISPOSED_BY_SAME");
        }
        assertThat(inbox("?q=" + id).getFirst().path("opened").asBoolean()).isFalse();
    }

    @Test
    void aFormThatIsOlderThanTheRevisionIsRefusedUntilSomebodyHasLookedIntoIt() {
        Dossier first = returned();
        UUID id = first.applicationId();
        Dossier second = Samples.corrected(first, Samples.MONDAY);
        Samples.keep(second, documents);
        events.say(Said.submitted(second, 5));
        await().atMost(PATIENCE).until(() -> inbox("?q=" + id).size() == 1);

        assertThat(code(verifier, verify(id), COMPLETE)).isEqualTo("409 NOT_OPENED");
        assertThat(code(verifier, returning(id), FAULTS)).isEqualTo("409 NOT_OPENED");
        assertThat(code(verifier, rejecting(id), REFUSAL)).isEqualTo("409 NOT_OPENED");

        assertThat(shown(id).path("revision").asInt()).isEqualTo(2);
        assertThat(http.post(verifier, verify(id), COMPLETE).status()).isEqualTo(202);
    }

    @Test
    void nobodyLooksIntoTheirOwnApplicationAsVerifier() {
        Dossier dossier = arrived();
        UUID id = dossier.applicationId();
        String owner = Tokens.of(Role.VERIFIKATOR, "owner", "199001012015032001");

        Http.Answer answer = http.get(owner, path(id));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("code").asString()).isEqualTo("OWN_APPLICATION");
        for (Dossier.Document paper : dossier.documents()) {
            Http.Answer shown = http.get(owner, document(dossier, paper.kind()));
            assertThat(shown.status()).isEqualTo(403);
            assertThat(shown.json().path("code").asString()).isEqualTo("OWN_APPLICATION");
        }
        assertThat(http.get(verifier, document(dossier, "ID_CARD")).status()).isEqualTo(200);
        assertThat(inbox("?q=" + id).getFirst().path("opened").asBoolean()).isFalse();
    }

    private String code(String token, String path, String body) {
        Http.Answer answer = http.post(token, path, body);
        return answer.status() + " " + answer.json().path("code").asString();
    }
}
