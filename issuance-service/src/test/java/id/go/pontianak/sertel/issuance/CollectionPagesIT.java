package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An owner who collects by the page, as a browser sends its form. */
class CollectionPagesIT extends IssuanceTestCase {

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
        bsre.misbehave("[{\"path\":\"/api/user/certificate/p12\",\"action\":\"CLOSE_AFTER\"}]");
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
}
