package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.issuance.Web.Answer;
import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class CollectionIT extends IssuanceTestCase {

    private static final String PKCS12_PATH = "/api/user/certificate/p12";

    @Test
    void theKeyIsGivenOnceAndTheCertificatesAsLongAsTheLinkLives() {
        UUID id = arrived(Cases.withSerial("0301"));
        String code = afterCeremony(id);
        String address = collectionAddress(id);
        assertThat(collect(address, code, "p12").status()).isEqualTo(200);

        Answer again = collect(address, code, "p12");
        Answer certificates = collect(address, code, "pem");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("sudah pernah diunduh");
        assertThat(chosen(again)).isEqualTo("pem");
        assertThat(certificates.status()).isEqualTo(200);
        assertThat(certificates.text()).startsWith("-----BEGIN CERTIFICATE-----");
        assertThat(certificates.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment")
                .contains(".pem");
        assertThat(mesh.heard(CertificateDelivered.class, id, 1)).hasSize(1);
    }

    @Test
    void whoTookTheCertificatesFirstMayStillTakeTheKey() {
        UUID id = arrived(Cases.withSerial("0302"));
        String code = afterCeremony(id);
        String address = collectionAddress(id);

        assertThat(collect(address, code, "pem").status()).isEqualTo(200);
        awaitState(id, "DELIVERED");
        assertThat(collect(address, code, "p12").status()).isEqualTo(200);

        assertThat(mesh.heard(CertificateDelivered.class, id, 1)).hasSize(1);
    }

    @Test
    void lookingSpendsNothingAndShowsNoMoreThanTheFirstName() {
        DossierVerified verified = Cases.withSerial("0303");
        UUID id = arrived(verified);
        String code = afterCeremony(id);
        String address = collectionAddress(id);

        Answer page = web.get(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Budi")
                .doesNotContain("Santoso", verified.getApplicant().getNik(), Cases.EMAIL, code)
                .doesNotContainIgnoringCase("name=\"passphrase\"", "name=\"_csrf\"");
        assertThat(web.get(address + "?lang=en").text()).contains("Collect your certificate");
        assertThat(web.get(service("/assets/issuance.css")).status()).isEqualTo(200);
        assertThat(state(id)).isEqualTo("READY");
        assertThat(collect(address, code, "pem").status()).isEqualTo(200);
    }

    @Test
    void aKeyWhoseAnswerWasLostIsToldPlainlyAndNothingIsCalledDelivered() {
        UUID id = arrived(Cases.withSerial("0304"));
        String code = afterCeremony(id);
        String address = collectionAddress(id);
        bsre.misbehave("[{\"path\":\"" + PKCS12_PATH + "\",\"action\":\"CLOSE_AFTER\"}]");

        Answer lost = collect(address, code, "p12");
        Answer again = collect(address, code, "p12");

        assertThat(lost.status()).isEqualTo(503);
        assertThat(lost.headers().firstValue("Retry-After")).isPresent();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("datang ke loket");
        assertThat(web.get(address).text()).contains("datang ke loket");
        assertThat(chosen(web.get(address))).isEqualTo("pem");
        assertThat(
                        web.getAs(Role.VERIFIKATOR, issuance(id, ""))
                                .json()
                                .at("/collection/key")
                                .asString())
                .isEqualTo("LOST");
        assertThat(state(id)).isEqualTo("READY");
        assertThat(collect(address, code, "pem").status()).isEqualTo(200);
        awaitState(id, "DELIVERED");
    }

    @Test
    void whileBsreIsAwayTheKeyIsNotLost() {
        UUID id = arrived(Cases.withSerial("0305"));
        String code = afterCeremony(id);
        String address = collectionAddress(id);
        bsre.misbehave(
                "[{\"path\":\""
                        + PKCS12_PATH
                        + "\",\"action\":\"RESPOND\",\"status\":503,\"times\":0}]");
        assertThat(collect(address, code, "p12").text()).contains("tersimpan aman");

        bsre.wellBehaved();

        assertThat(collect(address, code, "p12").status()).isEqualTo(200);
    }

    @Test
    void fiveWrongCodesCloseTheLinkAndTheCounterStaysOpen() {
        DossierVerified verified = Cases.withSerial("0306");
        UUID id = arrived(verified);
        String code = afterCeremony(id);
        String address = collectionAddress(id);
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 4; i++) {
            String format = i % 2 == 0 ? "pem" : "p12";
            Answer again = collect(address, wrong, format);
            assertThat(again.status()).isEqualTo(422);
            assertThat(chosen(again)).isEqualTo(format);
        }

        assertThat(collect(address, wrong, "p12").status()).isEqualTo(404);
        assertThat(collect(address, code, "p12").status()).isEqualTo(404);

        assertThat(bsre.asked(verified.getApplicant().getNik(), PKCS12_PATH)).isZero();
        Answer counter =
                web.postAs(
                        Role.VERIFIKATOR,
                        issuance(id, "/delivery"),
                        "{\"receivedBy\":\"Budi Santoso\",\"identityDocument\":\"KTP\"}");
        assertThat(counter.status()).isEqualTo(200);
    }

    @Test
    void anUnknownAForgedAnExpiredAndASpentLinkAreAnsweredAlike() {
        UUID id = arrived(Cases.withSerial("0307"));
        String code = afterCeremony(id);
        String address = collectionAddress(id);
        String forged = address.substring(0, address.length() - 2) + "AA";
        Answer unknown = web.get(service("/collect/nonsense"));
        assertThat(unknown.status()).isEqualTo(404);

        assertThat(web.get(forged).main()).isEqualTo(unknown.main());
        assertThat(collect(forged, code, "pem").main()).isEqualTo(unknown.main());
        MovableTime.moveOn(Duration.ofDays(8));
        assertThat(web.get(address).main()).isEqualTo(unknown.main());
        assertThat(collect(address, code, "pem").main()).isEqualTo(unknown.main());
        assertThat(collect(address, code, "pem").status()).isEqualTo(404);
        assertThat(mesh.heard(CertificateDelivered.class, id, 0)).isEmpty();
    }

    @Test
    void aFormWithoutAKindOfFileCostsNoTry() {
        UUID id = arrived(Cases.withSerial("0308"));
        String code = afterCeremony(id);
        String address = collectionAddress(id);
        for (int i = 0; i < 6; i++) {
            assertThat(web.form(address, Map.of("code", "999999")).status()).isEqualTo(422);
        }

        assertThat(collect(address, code, "pem").status()).isEqualTo(200);
    }

    /** The form as a browser sends it, without script. */
    @Test
    void whoTypesTheRightCodeIsToldSoByAPageThatFetchesTheFileOnce() {
        UUID id = arrived(Cases.withSerial("0310"));
        String code = afterCeremony(id);
        String address = collectionAddress(id);
        PageUser owner = PageUser.anybody(service(""));
        String wrong = code.equals("000000") ? "000001" : "000000";
        Page again = send(owner, address, owner.get(address), wrong);
        assertThat(again.text("#fault")).contains("tidak cocok");

        Page started = send(owner, address, again, code);

        assertThat(started.status()).isEqualTo(200);
        assertThat(started.document().select("form, .notice-error")).isEmpty();
        assertThat(started.text(".notice-ok")).contains(".p12", "Unduhan");
        assertThat(started.body()).doesNotContain(code, "Santoso");
        assertThat(started.answer().headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Max-Age=120");
        String file = started.document().select("#file").attr("href");
        assertThat(started.answer().headers().firstValue("Refresh")).hasValue("0;url=" + file);
        assertThat(web.get(service(file)).status()).isEqualTo(303);
        assertThat(owner.head(file).address()).hasQuery("again=yes");
        Page key = owner.get(file);
        assertThat(key.answer().headers().firstValue("Content-Type"))
                .hasValue("application/x-pkcs12");
        assertThat(mesh.heard(CertificateDelivered.class, id, 1)).hasSize(1);
        Page after = owner.get(file);
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text("#key-given")).contains("sudah diunduh pada");
    }

    @Test
    void aBrowserThatRefusesCookiesIsAnsweredTheFileAfterAWrongCodeToo() {
        UUID id = arrived(Cases.withSerial("0315"));
        String code = afterCeremony(id);
        String address = collectionAddress(id);
        String wrong = code.equals("000000") ? "000001" : "000000";
        PageUser owner = PageUser.anybody(service(""));
        Page again = send(owner, address, owner.get(address + "?again=yes"), wrong, "pem");
        assertThat(again.text("#fault")).contains("tidak cocok");

        Page file = send(owner, address, again, code, "pem");

        assertThat(file.body()).startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void theRightCodeAloneHandsNothingOverAndAsksForNothing() {
        UUID id = arrived(Cases.withSerial("0313"));
        String code = afterCeremony(id);
        String address = collectionAddress(id);
        PageUser owner = PageUser.anybody(service(""));

        Page key = send(owner, address, owner.get(address), code, "p12");
        Page certificates = send(owner, address, owner.get(address), code, "pem");

        assertThat(key.document().select("#file")).hasSize(1);
        assertThat(state(id)).isEqualTo("READY");
        assertThat(
                        web.getAs(Role.VERIFIKATOR, issuance(id, ""))
                                .json()
                                .at("/collection/key")
                                .asString())
                .isEqualTo("NOT_ASKED");
        String file = certificates.document().select("#file").attr("href");
        assertThat(owner.get(file).body()).startsWith("-----BEGIN CERTIFICATE-----");
        assertThat(state(id)).isEqualTo("DELIVERED");
        assertThat(mesh.heard(CertificateDelivered.class, id, 1)).hasSize(1);
    }

    @Test
    void afterTheKeyWasTakenThePageSaysSoAndOffersTheCertificateAlone() {
        UUID id = arrived(Cases.withSerial("0311"));
        String code = afterCeremony(id);
        String address = collectionAddress(id);
        PageUser owner = PageUser.anybody(service(""));
        assertThat(owner.get(address).document().select("#key-given")).isEmpty();
        assertThat(collect(address, code, "p12").status()).isEqualTo(200);

        Page after = owner.get(address);

        assertThat(after.text("#key-given")).contains("sudah diunduh pada", "loket");
        assertThat(after.text("main")).contains("Budi").doesNotContain("Santoso", "siap diambil");
        assertThat(after.document().select("input[name=format]").eachAttr("value"))
                .containsExactly("pem");
        Page started = send(owner, address, after, code);
        assertThat(owner.get(started.document().select("#file").attr("href")).body())
                .startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void aFileThatCannotBeFetchedIsExplainedOnThePageThatFollows() {
        UUID id = arrived(Cases.withSerial("0312"));
        String code = afterCeremony(id);
        String address = collectionAddress(id);
        PageUser owner = PageUser.anybody(service(""));
        bsre.misbehave("[{\"path\":\"" + PKCS12_PATH + "\",\"action\":\"CLOSE_AFTER\"}]");
        Page started = send(owner, address, owner.get(address), code);

        Page lost = owner.get(started.document().select("#file").attr("href"));

        assertThat(lost.status()).isEqualTo(503);
        Page again = send(owner, address, lost, code);
        Page gone = owner.get(again.document().select("#file").attr("href"));
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.text("#fault")).contains("datang ke loket");
        assertThat(state(id)).isEqualTo("READY");
    }

    @Test
    void whoHandsOverWhatTheOwnerHasCollectedMeanwhileIsToldThatItIsNotRecorded() {
        UUID id = arrived(Cases.withSerial("0314"));
        String code = afterCeremony(id);
        PageUser verifier = verifier();
        verifier.get("/issuances/" + id);
        assertThat(collect(collectionAddress(id), code, "pem").status()).isEqualTo(200);

        Page late =
                verifier.post(
                        "/issuances/" + id + "/delivery",
                        Map.of("receivedBy", "Budi Santoso", "identityDocument", "KTP"));

        assertThat(late.status()).isEqualTo(200);
        assertThat(late.text(".done"))
                .contains("isian ini tidak dipakai")
                .doesNotContain("Sertifikat diserahkan");
        assertThat(late.text("main")).contains("Diambil oleh pemilik melalui tautan");
        assertThat(late.document().select("a[href$=/receipt]")).isEmpty();
    }

    private static Page send(PageUser owner, String address, Page form, String code) {
        String chosen = form.document().select("input[name=format][checked]").attr("value");
        return send(owner, address, form, code, chosen);
    }

    private static Page send(
            PageUser owner, String address, Page form, String code, String format) {
        var fields = form.document().select("form.card");
        String action = fields.attr("action");
        assertThat(address).endsWith(action);
        var button = fields.select("button[type=submit]");
        var sent = new HashMap<>(Map.of("code", code, "format", format));
        if (button.hasAttr("name")) {
            sent.put(button.attr("name"), button.attr("value"));
        }
        return owner.post(action, sent);
    }

    private static String chosen(Answer form) {
        return Jsoup.parse(form.text()).select("input[name=format][checked]").attr("value");
    }

    /** The canary: it was typed at BSrE's and is looked for in everything that we keep. */
    @Test
    void nothingThatWeKeepHoldsThePassphraseOrTheKey() {
        UUID id = arrived(Cases.withSerial("0309"));
        String code = afterCeremony(id);
        byte[] key = collect(collectionAddress(id), code, "p12").bytes();
        String begin = new String(key, 0, 24, StandardCharsets.ISO_8859_1);
        List<String> tables =
                jdbc.queryForList(
                        "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
                        String.class);
        assertThat(tables).contains("issuance", "holder", "outbox", "inbox");

        for (String table : tables) {
            String everything =
                    String.join(
                            "\n",
                            jdbc.queryForList(
                                    "SELECT t::text FROM \"" + table + "\" t", String.class));
            assertThat(everything).as(table).doesNotContain(PASSPHRASE, "kanari", begin);
            assertThat(everything)
                    .as(table)
                    .doesNotContain(java.util.Base64.getEncoder().encodeToString(key))
                    .doesNotContain(java.util.HexFormat.of().formatHex(key));
        }
    }
}
