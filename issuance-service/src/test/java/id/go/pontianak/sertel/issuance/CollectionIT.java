package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.issuance.Web.Answer;
import id.go.pontianak.sertel.schemas.Role;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
