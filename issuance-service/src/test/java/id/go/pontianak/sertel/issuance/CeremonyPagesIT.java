package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

class CeremonyPagesIT extends IssuanceTestCase {

    @Test
    void officerAndOwnerGoThroughItOneThingAtATimeUpToTheReceipt() {
        UUID id = arrived(Cases.withSerial("1401"));
        String code = invited(id);
        String ceremony = "/issuances/" + id + "/ceremony";
        PageUser verifier = verifier();
        Page start = verifier.get(ceremony);
        assertThat(start.text("main")).contains("Budi Santoso", "1401").doesNotContain(code);
        Page wrong = verifier.post(ceremony, Map.of("identityDocument", "KTP", "ownerCode", "x"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("#ownerCode-fault")).contains("tidak cocok");

        Page owner = verifier.post(ceremony, Map.of("identityDocument", "KTP", "ownerCode", code));
        assertThat(owner.address()).hasPath(ceremony + "/owner");
        assertThat(owner.text("main")).contains("Budi").doesNotContain("Santoso", code);
        String page = owner.document().select("#passphrase-page").attr("href");
        assertThat(page).startsWith(BsreEnvironment.bsre().url());
        Page waiting = verifier.get(ceremony + "/wait");
        assertThat(waiting.text("#progress")).contains("belum kembali");
        assertThat(waiting.document().select("#progress").attr("hx-trigger")).isEqualTo("every 2s");
        String unchanged = waiting.document().select("#progress").attr("hx-get");
        assertThat(verifier.part(unchanged).status()).isEqualTo(204);
        verifier.get(ceremony + "/wait");
        URI back = bsre.setPassphrase(page, PASSPHRASE);
        verifier.head("/ceremony/return?" + back.getRawQuery());
        Page receipt = verifier.get("/ceremony/return?" + back.getRawQuery());
        assertThat(receipt.text("#receipt-code")).matches("[0-9]{6}");
        assertThat(receipt.document().select("a[href=" + ceremony + "/wait]")).hasSize(1);
        Page again = verifier.get("/ceremony/return?" + back.getRawQuery());
        assertThat(again.text("main .actions a")).isEqualTo("Kembalikan layar kepada petugas");

        awaitState(id, "READY");
        Page done = verifier.part(unchanged);
        assertThat(done.body()).doesNotContain("<html", "hx-trigger");
        assertThat(done.text("#progress")).contains("Sertifikat sesuai");
        assertThat(verifier.get(ceremony).address()).hasPath(ceremony + "/wait");
        handOver(id, verifier);
    }

    private void handOver(UUID id, PageUser verifier) {
        Page ready = verifier.get("/issuances/" + id);
        assertThat(ready.text("#checks .notice-ok")).contains("Semua pemeriksaan lolos");
        Page blank = verifier.post("/issuances/" + id + "/delivery", Map.of());
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.document().select("#faults a")).hasSize(2);
        Page handed =
                verifier.post(
                        "/issuances/" + id + "/delivery",
                        Map.of("receivedBy", "Budi Santoso", "identityDocument", "KTP"));
        assertThat(handed.text(".done")).contains("Sertifikat diserahkan");
        Page again =
                verifier.post(
                        "/issuances/" + id + "/delivery",
                        Map.of("receivedBy", "Siti Aminah", "identityDocument", "SIM"));
        assertThat(again.text(".done")).contains("isian ini tidak dipakai");
        Page paper = verifier.get("/issuances/" + id + "/receipt");
        assertThat(paper.text("#received-by")).isEqualTo("Budi Santoso");
        assertThat(paper.text("main")).contains("Nama verifikator", "KTP");
        assertThat(mesh.heard(CertificateDelivered.class, id, 1)).hasSize(1);
    }

    @Test
    void anExpiredLinkIsMadeAnewWithoutAskingTheOwnerForTheCodeAgain() {
        UUID id = arrived(Cases.withSerial("1402"));
        String code = invited(id);
        String ceremony = "/issuances/" + id + "/ceremony";
        PageUser verifier = verifier();
        verifier.get(ceremony);
        verifier.post(ceremony, Map.of("identityDocument", "KTP", "ownerCode", code));
        jdbc.update(
                "UPDATE issuance SET state = jsonb_set(state, '{link,expiresAt}',"
                        + " '\"2020-01-01T00:00:00Z\"') WHERE application_id = ?",
                id);
        Page expired = verifier.get(ceremony + "/owner");
        assertThat(expired.document().select("#passphrase-page")).isEmpty();

        Page anew = verifier.post(ceremony + "/link", Map.of());

        assertThat(anew.address()).hasPath(ceremony + "/owner");
        assertThat(anew.document().select("#passphrase-page")).hasSize(1);
    }

    @Test
    void aColleagueWithoutTheOwnersCodeIsNotShownThePage() {
        UUID id = arrived(Cases.withSerial("1403"));
        page(id);
        PageUser colleague = official(Role.VERIFIKATOR, "verifikator2");

        Page page = colleague.get("/issuances/" + id + "/ceremony/owner");

        assertThat(page.address()).hasPath("/issuances/" + id + "/ceremony");
        assertThat(page.body()).doesNotContain(BsreEnvironment.bsre().url());
        assertThat(colleague.post("/issuances/" + id + "/ceremony/link", Map.of()).address())
                .hasPath("/issuances/" + id + "/ceremony");
    }

    @Test
    void whileBsreIsAwayTheOfficerIsToldThatNothingIsLost() {
        UUID id = arrived(Cases.withSerial("1404"));
        String code = invited(id);
        bsre.misbehave(
                "[{\"path\":\"/api/user/passphrase-link\",\"action\":\"RESPOND\",\"status\":503,"
                        + "\"times\":0}]");
        String ceremony = "/issuances/" + id + "/ceremony";
        PageUser verifier = verifier();
        verifier.get(ceremony);

        Page away = verifier.post(ceremony, Map.of("identityDocument", "KTP", "ownerCode", code));

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.text("#problem")).contains("berkas tersimpan");
        bsre.wellBehaved();
        assertThat(
                        verifier.post(
                                        ceremony,
                                        Map.of("identityDocument", "KTP", "ownerCode", code))
                                .status())
                .isEqualTo(200);
    }

    @Test
    void aCeremonyThatEndedWithoutAPassphraseCanBeBegunAgain() {
        UUID id = arrived(Cases.withSerial("9015"));
        String code = invited(id);
        assertThat(begin(id, code).status()).isEqualTo(200);
        PageUser verifier = verifier();
        String wait = "/issuances/" + id + "/ceremony/wait";

        await().atMost(Duration.ofSeconds(30))
                .until(() -> verifier.get(wait).text("#progress").contains("tanpa passphrase"));

        assertThat(verifier.get(wait).document().select("a[href=/issuances/" + id + "/ceremony]"))
                .hasSize(1);
    }
}
