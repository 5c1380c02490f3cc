package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.verification.domain.Dossier;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a verifier does by forms with a dossier that comes back corrected. */
class RevisedPagesIT extends PagesTestCase {

    @Test
    void whatCameBackShowsWhatHasChanged() {
        Dossier first = returned();
        UUID id = first.applicationId();
        corrected(first);

        Page page = user.get(dossier(id));

        assertThat(page.texts("[aria-labelledby=changes-title] li"))
                .containsExactly("KTP", "Jabatan");
        assertThat(page.text("[aria-labelledby=asked-title]")).contains("KTP: ", "Jabatan: ");
        assertThat(page.text("tr:has(.badge-warn) th")).startsWith("Jabatan");
        assertThat(page.text("h1 + .actions")).contains("Revisi 2");
    }

    @Test
    void aPageOfAnEarlierRevisionDoesNothingToTheCorrectedOne() {
        Dossier first = arrived();
        UUID id = first.applicationId();
        Page seen = user.get(dossier(id));
        assertThat(
                        seen.document()
                                .select("form[action$=verify] input[name=revision]")
                                .attr("value"))
                .isEqualTo("1");
        String colleague = Tokens.of(Role.VERIFIKATOR, "verifikator2-subject");
        assertThat(http.post(colleague, returning(id), FAULTS).status()).isEqualTo(200);
        corrected(first);
        assertThat(http.get(colleague, path(id)).status()).isEqualTo(200);

        List<Page> answers =
                List.of(
                        user.post(dossier(id) + "/verify", complete()),
                        user.post(dossier(id) + "/verify", Map.of("revision", "1")),
                        user.post(dossier(id) + "/verify", Map.of()),
                        user.post(
                                dossier(id) + "/return",
                                Map.of("revision", "1", "code:ID_CARD", "KTP_BURAM")),
                        user.post(dossier(id) + "/reject", refusal()),
                        user.post(dossier(id) + "/reject", Map.of("revision", "1")));

        assertThat(answers)
                .allSatisfy(
                        told -> {
                            assertThat(told.status()).isEqualTo(409);
                            assertThat(told.text("#problem")).contains("sudah kembali");
                            assertThat(told.document().select("input[checked]")).isEmpty();
                            assertThat(told.texts("[aria-labelledby=changes-title] li"))
                                    .containsExactly("KTP", "Jabatan");
                        });
        assertThat(shown(id).path("state").asString()).isEqualTo("AWAITING_CHECK");
        Page done = user.post(dossier(id) + "/verify", complete(2));
        assertThat(done.text(".notice-ok.done")).contains("dikirim ke BSrE");
    }

    @Test
    void whatIsWrittenAboutPapersIsNotPutBackBesideTheCorrectedOnes() {
        Dossier first = arrived();
        UUID id = first.applicationId();

        assertThat(draft(user.get(dossier(id)))).isEqualTo("verify-" + id + "-1");
        assertThat(draft(user.get(dossier(id) + "/reject")))
                .isEqualTo("verify-reject-" + id + "-1");
        assertThat(draft(user.get(dossier(id) + "/return")))
                .isEqualTo("verify-return-" + id + "-1");
        user.post(dossier(id) + "/return", Map.of("revision", "1", "code:ID_CARD", "KTP_BURAM"));
        corrected(first);

        assertThat(draft(user.get(dossier(id)))).isEqualTo("verify-" + id + "-2");
        assertThat(draft(user.get(dossier(id) + "/reject")))
                .isEqualTo("verify-reject-" + id + "-2");
        assertThat(draft(user.get(dossier(id) + "/return")))
                .isEqualTo("verify-return-" + id + "-2");
    }

    @Test
    void whatWasSentWithFaultsIsNotOverwrittenByWhatWasKept() {
        UUID id = arrived().applicationId();

        for (String form : List.of("/verify", "/return", "/reject")) {
            assertThat(isFilled(user.get(dossier(id) + form))).as(form).isFalse();
            assertThat(isFilled(user.post(dossier(id) + form, Map.of("revision", "1"))))
                    .as(form)
                    .isTrue();
        }
    }

    private static String draft(Page page) {
        return page.document().select("form[data-draft]").attr("data-draft");
    }

    private static boolean isFilled(Page page) {
        return page.document().select("form[data-draft]").hasAttr("data-filled");
    }

    /** The applicant has corrected what was asked for, and it lies on the desk again. */
    private void corrected(Dossier first) {
        Dossier second = Samples.corrected(first, Samples.MONDAY);
        Samples.keep(second, documents);
        events.say(Said.submitted(second, 5));
        await().atMost(PATIENCE).until(() -> inbox("?q=" + first.applicationId()).size() == 1);
    }
}
