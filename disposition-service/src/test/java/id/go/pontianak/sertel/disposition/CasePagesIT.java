package id.go.pontianak.sertel.disposition;

import static id.go.pontianak.sertel.disposition.PageForms.post;
import static id.go.pontianak.sertel.disposition.PageForms.rows;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A case's pages, by forms alone. */
class CasePagesIT extends DispositionTestCase {

    @Autowired private DocumentStore documents;
    @TempDir private Path folder;

    private PageUser kadis = PageUser.anybody("http://127.0.0.1");
    private PageUser kabid = PageUser.anybody("http://127.0.0.1");

    @BeforeEach
    void logIn() {
        kadis = PageUser.official(base(), Role.KEPALA_DINAS, "kadis", "197001011995031001");
        kabid = PageUser.official(base(), Role.KABID_TKPBET, "kabid");
    }

    @Test
    void aDossierIsReadForwardedAndTakenBackWhileNobodyHasReadIt() {
        UUID id = arrived("Ratna Sari");

        Page inbox = kadis.get("/?tab=new");
        assertThat(rows(inbox)).contains("Ratna Sari");
        assertThat(inbox.document().select(".empty")).isEmpty();
        Page dossier = kadis.get("/cases/" + id);
        assertThat(dossier.status()).isEqualTo(200);
        assertThat(dossier.text(".sheet"))
                .contains("Surat dari Dinas Kesehatan", "Nomor surat 800/12/2026", "Kabid TKPBET");
        assertThat(dossier.text("main")).contains("NIP 19700101 199503 1 001");
        assertThat(dossier.text(".badge-ok, .badge-warn, .badge-late")).contains("kerja");
        assertThat(rows(kadis.get("/?tab=new"))).doesNotContain("Ratna Sari");
        assertThat(rows(kadis.get("/?tab=waiting"))).contains("Ratna Sari");

        kadis.get("/cases/" + id);
        Page forwarded =
                kadis.post(
                        "/cases/" + id + "/forward",
                        Map.of("instructions", "OPINION", "note", "Mohon ditelaah", "step", "2"));
        assertThat(forwarded.text(".done")).isEqualTo("Berkas sudah diteruskan.");
        assertThat(forwarded.document().select("form[action='/cases/" + id + "/recall']"))
                .hasSize(1);
        assertThat(rows(kadis.get("/?tab=sent"))).contains("Ratna Sari");

        Page recalled = kadis.post("/cases/" + id + "/recall", Map.of());
        assertThat(recalled.text(".done")).startsWith("Disposisi sudah ditarik kembali");
        assertThat(recalled.text(".sheet .struck")).contains("Kabid TKPBET");
        assertThat(rows(kadis.get("/?tab=sent"))).doesNotContain("Ratna Sari");
    }

    @Test
    void aSecondFormOfTheSamePersonIsNotCalledDone() {
        UUID id = arrived("Dua Jendela");
        kadis.get("/cases/" + id);
        Map<String, String> first = Map.of("instructions", "OPINION", "note", "satu", "step", "2");
        Map<String, String> second = Map.of("instructions", "OPINION", "note", "dua", "step", "2");
        kadis.post("/cases/" + id + "/forward", first);

        Page late = kadis.post("/cases/" + id + "/forward", second);

        assertThat(late.text(".done"))
                .startsWith("Sudah Anda tindak lanjuti pada ")
                .endsWith("isian ini tidak dipakai.");
        assertThat(kadis.get("/cases/" + id).text(".sheet")).contains("satu").doesNotContain("dua");
    }

    @Test
    void whatSomebodyElseHasHandledIsSaidByNameAndTime() {
        UUID id = arrived("Joko Susilo");
        kadis.get("/cases/" + id);
        http.open(KADIS, id);
        http.forward(KADIS, id);

        Page late =
                kadis.post(
                        "/cases/" + id + "/return",
                        Map.of("reason", "ID_CARD|KTP_BURAM", "step", "2"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text(".notice-warn"))
                .startsWith("Sudah ditindaklanjuti oleh Nama kadis pada ")
                .endsWith(" WIB");
        assertThat(kadis.get("/cases/" + id).text("form.notice")).contains("Selama belum");
        http.open(KABID, id);
        Page after = kadis.get("/cases/" + id);
        assertThat(after.text(".notice-info")).startsWith("Sudah ditindaklanjuti");
        assertThat(after.document().select(".viewer, form[action$=forward]")).isEmpty();
    }

    @Test
    void aDispositionThatAsksForNothingComesBackAsItWasTyped() {
        UUID id = arrived("Sari Dewi");
        kadis.get("/cases/" + id);

        Page faulty =
                kadis.post(
                        "/cases/" + id + "/forward",
                        Map.of("note", "passphrase: rahasia", "step", "2"));

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.document().select("#faults a").eachAttr("href"))
                .containsExactlyInAnyOrder("#field-instructions", "#field-note");
        assertThat(faulty.texts("#faults a")).contains("Dengan hormat harap: wajib diisi");
        assertThat(faulty.text("#field-note")).isEqualTo("passphrase: rahasia");
        assertThat(faulty.document().select("#field-note").attr("aria-describedby"))
                .isEqualTo("note-help note-fault");
    }

    @Test
    void aReturnNamesEverythingAtOnceAndWaitsForTheCorrection() {
        UUID id = arrived("Bambang Irawan");
        assertThat(kadis.get("/cases/" + id + "/return").document().select("details[open]"))
                .hasSize(4);

        Page faulty =
                post(
                        kadis,
                        "/cases/" + id + "/return",
                        "step=2",
                        "reason=ID_CARD|LAINNYA",
                        "note:/applicant/nip=Periksa lagi");
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.document().select("#faults a").eachAttr("href"))
                .containsExactly("#field-ID_CARD-note", "#field-applicant-nip");
        assertThat(faulty.document().select("#field-applicant-nip-note").attr("value"))
                .isEqualTo("Periksa lagi");
        assertThat(faulty.document().select("input[value='ID_CARD|LAINNYA']").hasAttr("checked"))
                .isTrue();

        Page returned =
                post(
                        kadis,
                        "/cases/" + id + "/return",
                        "step=2",
                        "reason=ID_CARD|KTP_BURAM",
                        "reason=ID_CARD|LAINNYA",
                        "note:ID_CARD=Sisi belakang juga",
                        "reason=/applicant/nip|NIP_FORMAT");
        assertThat(returned.text(".done")).startsWith("Berkas sudah dikembalikan");
        assertThat(rows(kadis.get("/?tab=returned"))).contains("Bambang Irawan");
        assertThat(kadis.get("/cases/" + id).texts(".timeline ul li"))
                .containsExactly(
                        "KTP: Fotokopi KTP buram atau tidak terbaca",
                        "KTP: Lainnya, lihat catatan (Sisi belakang juga)",
                        "NIP: NIP tidak sesuai format");
    }

    @Test
    void aRefusalMustBeMeant() {
        UUID id = arrived("Tono Hartono");
        kadis.get("/cases/" + id + "/reject");

        Page unsure =
                kadis.post(
                        "/cases/" + id + "/reject", Map.of("code", "BUKAN_PEGAWAI", "step", "2"));
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.document().select("#code-BUKAN_PEGAWAI").hasAttr("checked")).isTrue();
        assertThat(unsure.text("#confirmed-fault")).isEqualTo("Centang bila Anda yakin.");
        assertThat(unsure.document().select("#field-confirmed[required]:not([checked])"))
                .hasSize(1);

        Page rejected =
                kadis.post(
                        "/cases/" + id + "/reject",
                        Map.of("code", "BUKAN_PEGAWAI", "step", "2", "confirmed", "true"));
        assertThat(rejected.text(".done")).startsWith("Permohonan sudah ditolak");
        assertThat(kadis.get("/cases/" + id).text("main")).contains("Ditolak", "Nama kadis");
    }

    @Test
    void papersAreShownPageByPageToWhoeverHasTheCaseOnTheirDesk() throws IOException {
        ApplicationSubmitted submitted = submit("Hesti Purwadinata");
        UUID id = id(submitted);
        String paper = submitted.getDocuments().getFirst().getDocumentId();
        documents.put(id, paper, Files.write(folder.resolve("letter"), LETTER));
        http.awaitInbox(KADIS, id);

        Page dossier = kadis.get("/cases/" + id + "?document=" + paper);
        String picture = "/cases/" + id + "/documents/" + paper + "/pages/1";

        assertThat(dossier.texts(".viewer nav a"))
                .containsExactly(
                        "Surat Permohonan", "Formulir Permohonan BSrE", "KTP", "SK Terakhir");
        Page shown = kadis.get(picture);
        // Our letter is no real PDF: a picture says so.
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.answer().headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(kabid.get(picture).status()).isEqualTo(404);
    }

    @Test
    void theSheetIsPrintedOnThePageAndOverTheInterface() throws Exception {
        UUID id = arrived("Cetak Lembar");

        Page page = kadis.get("/cases/" + id + "/sheet.pdf");
        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        base()
                                                                + "/api/v1/dispositions/"
                                                                + id
                                                                + "/sheet.pdf"))
                                        .header("Authorization", "Bearer " + KADIS)
                                        .build(),
                                HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));

        assertThat(page.body()).startsWith("%PDF-");
        assertThat(page.answer().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("inline; filename=\"disposisi-TTE-");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("%PDF-");
        assertThat(http.get(KABID, "/api/v1/dispositions/" + id + "/sheet.pdf").status())
                .isEqualTo(404);
    }
}
