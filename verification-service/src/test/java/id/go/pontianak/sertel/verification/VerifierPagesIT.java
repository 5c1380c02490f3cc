package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.verification.domain.ChecklistItem;
import id.go.pontianak.sertel.verification.domain.Dossier;

import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a verifier sees with a browser, without any script, and who sees nothing. */
class VerifierPagesIT extends PagesTestCase {

    @Autowired private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "VERIFIKATOR")
    void nobodyElseHasAnyOfThesePages(Role role) {
        UUID id = Ids.next();
        PageUser other = PageUser.official(base, role, "somebody");

        for (String page :
                List.of(
                        "/",
                        "/live",
                        dossier(id),
                        dossier(id) + "/return",
                        dossier(id) + "/reject",
                        dossier(id) + "/verify",
                        dossier(id) + "/documents/any/pages/1")) {
            assertThat(other.get(page).status()).as(page).isEqualTo(403);
        }
        for (String form :
                List.of(
                        "/search",
                        dossier(id) + "/verify",
                        dossier(id) + "/return",
                        dossier(id) + "/reject")) {
            other.get("/");
            assertThat(other.post(form, Map.of()).status()).as(form).isEqualTo(403);
        }
    }

    @Test
    void aCaseThatHasNotComeIsNotFound() {
        UUID id = Ids.next();
        user.get("/");

        assertThat(user.get(dossier(id)).status()).isEqualTo(404);
        assertThat(user.get(dossier(id) + "/return").status()).isEqualTo(404);
        assertThat(user.get(dossier(id) + "/documents/any/pages/1").status()).isEqualTo(404);
        user.get("/");
        assertThat(user.post(dossier(id) + "/verify", complete()).status()).isEqualTo(404);
        assertThat(user.get("/dossiers/no-id").status()).isEqualTo(404);
        assertThat(user.get("/?list=NONE").status()).isEqualTo(400);
    }

    @Test
    void theInboxShowsWhatIsToBeCheckedAndFindsItWithoutANameInTheAddress() {
        Dossier dossier = arrived(dossierOf("Zulaikha Contoh"));
        user.get("/");

        Page found = user.post("/search", Map.of("q", "zulai", "list", "AWAITING_CHECK"));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.address().toString()).doesNotContainIgnoringCase("zulai");
        assertThat(found.texts("tbody th a")).containsExactly(dossier.trackingNumber());
        assertThat(found.text("tbody .badge-new")).isEqualTo("Baru");
        assertThat(found.text("tbody td[data-label=Target] .badge")).endsWith("kerja");
        assertThat(found.text("tbody")).contains("Zulaikha Contoh", "Dinas Kesehatan", "WIB");
        Page none = user.get("/?list=PARKED");
        assertThat(none.text(".empty")).startsWith("Tidak ada yang cocok");
        Page all = user.post("/search", Map.of("q", "", "list", "AWAITING_CHECK"));
        assertThat(all.document().select(".notice-info")).isEmpty();
    }

    @Test
    void aCountTakesItsColourWithIt() {
        arrived();

        Page page = user.get("/");

        assertThat(page.document().select("[sse-swap=OVERDUE] > .badge-late")).hasSize(1);
        assertThat(page.document().select("[sse-swap].badge")).isEmpty();
    }

    @Test
    void whatNoTextCanHoldIsNotLookedFor() {
        Dossier dossier = arrived();
        user.get("/");

        String search = dossier.trackingNumber() + "\0\t";
        Page found = user.post("/search", Map.of("q", search, "list", "AWAITING_CHECK"));

        assertThat(found.texts("tbody th a")).containsExactly(dossier.trackingNumber());
        assertThat(http.get(verifier, "/api/v1/inbox?q=TTE-%00").status()).isEqualTo(200);
    }

    @Test
    void whatReadsLikeANoIsShownAsItWasWritten() {
        Dossier dossier = arrived(VerifierPapers.handedOver(dossierOf("No Contoh"), "no", "off"));
        UUID id = dossier.applicationId();

        assertThat(user.get(dossier(id)).text("[aria-labelledby=disposition-title]"))
                .contains("Nomor agenda off", "Catatan no");
        assertThat(
                        user.post("/search", Map.of("q", "no", "list", "AWAITING_CHECK"))
                                .text("form.notice-info"))
                .contains("no");
        List<Map.Entry<String, String>> ticked = complete();
        ticked.add(Map.entry("note", "false"));
        assertThat(user.post(dossier(id) + "/verify", ticked).text("#checked-title + p"))
                .isEqualTo("false");
    }

    @Test
    void theDossierShowsPapersBesideTheChecklistAndWhoDisposedOfIt() {
        Dossier dossier = arrived();

        Page page = user.get(dossier(dossier.applicationId()));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("#viewer-papers a"))
                .containsExactly(
                        "Surat Permohonan", "Formulir Permohonan BSrE", "KTP", "SK Terakhir");
        assertThat(page.document().select("input[name=item]").eachAttr("value"))
                .isEqualTo(Arrays.stream(ChecklistItem.values()).map(Enum::name).toList());
        assertThat(page.text("[aria-labelledby=application-title]"))
                .contains("Siti Contoh", "199001012015032001", "KTP, SK, dan formulir");
        assertThat(page.text("[aria-labelledby=disposition-title]"))
                .contains("Kasi Contoh", "0001/PKS/2026", "Proses lebih lanjut", "Mohon diproses");
        assertThat(page.text("title")).contains(dossier.trackingNumber());
        for (String form : List.of("", "/return", "/reject")) {
            assertThat(
                            user.get(dossier(dossier.applicationId()) + form)
                                    .document()
                                    .select("button[type=submit][data-key]"))
                    .as(form)
                    .isEmpty();
        }
        Page english = user.getInEnglish(dossier(dossier.applicationId()));
        assertThat(english.text("#check-title")).isEqualTo("Checklist");
    }

    @Test
    void aPaperIsShownPageByPageWithWhoLooksAndTheOpeningIsRecordedOnce() {
        Dossier dossier = VerifierPapers.withPhotograph(dossierOf("Siti Contoh"));
        arrived(dossier);
        VerifierPapers.keep(dossier, documents);
        String card = dossier.ofKind("ID_CARD").orElseThrow().documentId();

        Page page = user.get(dossier(dossier.applicationId()) + "?document=" + card);
        Elements image = page.document().select(".viewer-pages img");
        assertThat(image.attr("alt")).isEqualTo("KTP, halaman 1 dari 1");
        assertThat(image.attr("width")).isEqualTo("1200");
        assertThat(image.attr("height")).isEqualTo("756");
        for (String width : List.of("1200", "1800")) {
            Page shown = user.get(image.attr("src").replace("width=1200", "width=" + width));
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.answer().headers().firstValue("Content-Type")).hasValue("image/jpeg");
            assertThat(shown.answer().headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        }
        assertThat(views(card)).isEqualTo(1);

        PageUser owner = PageUser.official(base, Role.VERIFIKATOR, "owner", APPLICANTS_NIP);
        assertThat(owner.get(image.attr("src")).status()).isEqualTo(403);
        assertThat(views(card)).isEqualTo(1);
    }

    @Test
    void aPaperThatCannotBeShownSaysSo() {
        Dossier dossier = arrived();

        Page page = user.get(dossier(dossier.applicationId()));

        assertThat(page.text("#viewer-paper .notice-warn")).contains("rusak");
        String first = dossier.documents().getFirst().documentId();
        assertThat(
                        user.get(
                                        dossier(dossier.applicationId())
                                                + "/documents/"
                                                + first
                                                + "/pages/1")
                                .status())
                .isEqualTo(422);
    }

    private int views(String documentId) {
        return jdbc.sql("SELECT count(*) FROM document_view WHERE document_id = ?")
                .param(documentId)
                .query(Integer.class)
                .single();
    }
}
