package id.go.pontianak.sertel.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.verification.domain.Dossier;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a verifier does with a dossier by its forms, without any script. */
class HandlingPagesIT extends PagesTestCase {

    @Test
    void whatIsNotTickedIsShownBesideItsBoxAndWhatWasTickedStays() {
        UUID id = arrived().applicationId();
        user.get(dossier(id));

        Page again =
                user.post(
                        dossier(id) + "/verify",
                        List.of(
                                Map.entry("revision", "1"),
                                Map.entry("item", "REQUEST_LETTER"),
                                Map.entry("note", "Sedang diperiksa")));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.texts("#faults a"))
                .hasSize(4)
                .last()
                .asString()
                .startsWith("Fotokopi SK terakhir: belum lengkap");
        for (String link : again.document().select("#faults a").eachAttr("href")) {
            assertThat(again.document().select(link)).as(link).hasSize(1);
        }
        assertThat(again.document().select("input[name=item][checked]").eachAttr("value"))
                .containsExactly("REQUEST_LETTER");
        assertThat(again.text("#fault-ID_CARD")).startsWith("belum lengkap");
        assertThat(again.text("textarea[name=note]")).isEqualTo("Sedang diperiksa");
        assertThat(shown(id).path("state").asString()).isEqualTo("AWAITING_CHECK");
        Page english = user.get(again.address().getPath() + "?lang=en");
        assertThat(english.status()).isEqualTo(200);
        assertThat(english.address()).hasPath(dossier(id));
        assertThat(english.text("#check-title")).isEqualTo("Checklist");
    }

    @Test
    void aCompleteDossierGoesToBsreAndItsPageSaysHowItStands() {
        Dossier dossier = arrived();
        UUID id = dossier.applicationId();
        user.get(dossier(id));

        Page done = user.post(dossier(id) + "/verify", complete());

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text(".notice-ok.done")).contains("dikirim ke BSrE");
        assertThat(done.document().select("form[action$=verify]")).isEmpty();
        events.heard(DossierVerified.class, id, 1);
        Page after = user.get(dossier(id));
        assertThat(after.text("[aria-labelledby=bsre-title]")).contains("Diterima BSrE");
        assertThat(after.document().select("#viewer")).isEmpty();
        String card = dossier.ofKind("ID_CARD").orElseThrow().documentId();
        assertThat(user.get(dossier(id) + "/documents/" + card + "/pages/1").status())
                .isEqualTo(404);
    }

    @Test
    void whatBsreDoesNotSayIsExplainedWithTheNumberToNameToIt() {
        BSRE.disturb(Bsre.REGISTRATION + "*", "\"status\": 500", 0);
        Dossier dossier = submitted(Samples.nik());
        UUID id = dossier.applicationId();
        await().atMost(PATIENCE)
                .until(() -> shown(id).at("/bsre/state").asString().equals("PARKED"));

        Page page = user.get(dossier(id));

        assertThat(page.text("[aria-labelledby=bsre-title]"))
                .contains("Belum dapat dipastikan", "Jangan mendaftarkan ulang")
                .contains(requestId(dossier).toString());
        assertThat(page.document().select("#viewer")).hasSize(1);
        user.post("/search", Map.of("q", id.toString(), "list", "PARKED"));
        assertThat(user.get("/?list=PARKED").text("tbody .badge")).isEqualTo("Belum pasti di BSrE");
        BSRE.behave();
        events.heard(DossierVerified.class, id, 1);
    }

    @Test
    void everythingThatIsWrongGoesBackAtOnce() {
        UUID id = arrived().applicationId();
        user.get(dossier(id) + "/return");

        Page nothing = user.post(dossier(id) + "/return", Map.of("revision", "1"));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.document().select("#field-faults")).hasSize(1);
        Page half =
                user.post(
                        dossier(id) + "/return",
                        Map.of(
                                "revision", "1",
                                "code:ID_CARD", "KTP_BURAM",
                                "note:/applicant/nik", "Beda"));
        assertThat(half.status()).isEqualTo(422);
        for (String link : half.document().select("#faults a").eachAttr("href")) {
            assertThat(half.document().select(link)).as(link).hasSize(1);
        }
        assertThat(half.document().select("option[selected]").eachAttr("value"))
                .contains("KTP_BURAM");
        assertThat(half.document().select("details[open]")).hasSize(1);

        Page done =
                user.post(
                        dossier(id) + "/return",
                        Map.of(
                                "revision",
                                "1",
                                "code:ID_CARD",
                                "KTP_BURAM",
                                "code:/applicant/position",
                                "SK_BEDA_JABATAN",
                                "note:/applicant/position",
                                "Lihat SK"));

        assertThat(done.text(".notice-ok.done")).contains("dikembalikan");
        assertThat(done.texts("[aria-labelledby=asked-title] li"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Jabatan: ")
                .endsWith("(Lihat SK)");
        assertThat(events.heard(ApplicationReturned.class, id, 1)).hasSize(1);
        user.post("/search", Map.of("q", id.toString(), "list", "RETURNED"));
        assertThat(user.get("/?list=RETURNED").text("tbody .badge")).isEqualTo("Menunggu pemohon");
    }

    @Test
    void aRejectionNeedsItsReasonAndMustBeMeant() {
        UUID id = arrived().applicationId();
        user.get(dossier(id) + "/reject");

        Page again = user.post(dossier(id) + "/reject", Map.of("revision", "1", "note", ""));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text("#code-fault")).isEqualTo("wajib diisi");
        assertThat(again.texts("#faults a"))
                .containsExactly("wajib diisi", "Centang bila Anda yakin.");
        for (String link : again.document().select("#faults a").eachAttr("href")) {
            assertThat(again.document().select(link)).as(link).hasSize(1);
        }
        Page unsure =
                user.post(
                        dossier(id) + "/reject", Map.of("revision", "1", "code", "BUKAN_PEGAWAI"));
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.text("#confirmed-fault")).isEqualTo("Centang bila Anda yakin.");
        assertThat(unsure.document().select("#code-BUKAN_PEGAWAI").hasAttr("checked")).isTrue();
        assertThat(unsure.document().select("#field-confirmed[required]:not([checked])"))
                .hasSize(1);
        assertThat(shown(id).path("state").asString()).isEqualTo("AWAITING_CHECK");
        Page done = user.post(dossier(id) + "/reject", refusal());

        assertThat(done.text(".notice-ok.done")).contains("ditolak");
        assertThat(done.text("h1 + .actions .badge")).isEqualTo("Ditolak");
        assertThat(events.heard(ApplicationRejected.class, id, 1)).hasSize(1);
    }

    @Test
    void whoDisposedOfItSeesWhyTheyCannotCheckItAndTheApplicantSeesNothing() {
        UUID id = arrived().applicationId();
        PageUser disposer = PageUser.official(base, Role.VERIFIKATOR, Samples.KASI);

        Page looked = disposer.get(dossier(id));

        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.text(".notice-warn")).contains("tidak dapat memverifikasinya");
        assertThat(looked.document().select("main form[action*=dossiers]")).isEmpty();
        Page refused = disposer.post(dossier(id) + "/verify", complete());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("h1")).contains("tidak dapat memverifikasinya");

        PageUser owner = PageUser.official(base, Role.VERIFIKATOR, "owner", APPLICANTS_NIP);
        Page own = owner.get(dossier(id));
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.text("h1")).contains("atas nama Anda sendiri");
        assertThat(own.body()).doesNotContain("Siti Contoh");
    }

    @Test
    void whoComesSecondIsToldWhoCameFirst() {
        UUID id = arrived().applicationId();
        PageUser second = PageUser.official(base, Role.VERIFIKATOR, "second");
        second.get(dossier(id));
        user.get(dossier(id));
        user.post(dossier(id) + "/verify", complete());

        Page late = second.post(dossier(id) + "/reject", refusal());

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("h1")).contains("Nama verifikator-subject", "WIB");
        second.get(dossier(id));
        Page faulty = second.post(dossier(id) + "/return", Map.of("revision", "1"));
        assertThat(faulty.status()).isEqualTo(409);
        assertThat(faulty.text("#problem")).startsWith("Tidak dilakukan");
        assertThat(faulty.document().select("#faults")).isEmpty();
    }
}
