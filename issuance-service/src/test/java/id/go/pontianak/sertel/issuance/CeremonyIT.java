package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.issuance.Web.Answer;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;

class CeremonyIT extends IssuanceTestCase {

    private static final String LINK_PATH = "/api/user/passphrase-link";

    @Test
    void beginningAgainGivesTheSameLivePage() {
        DossierVerified verified = Cases.withSerial("0105");
        UUID id = arrived(verified);
        String code = invited(id);

        Answer first = begin(id, code);
        Answer again = begin(id, code);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(first.json().properties())
                .extracting(java.util.Map.Entry::getKey)
                .containsExactlyInAnyOrder("passphraseUrl", "expiresAt");
        assertThat(bsre.asked(verified.getApplicant().getNik(), LINK_PATH)).isEqualTo(1);
    }

    @Test
    void whileBsreIsAwayNothingIsLostAndItGoesOnWhenBsreIsBack() {
        UUID id = arrived(Cases.withSerial("0106"));
        String code = invited(id);
        bsre.misbehave(
                "[{\"path\":\""
                        + LINK_PATH
                        + "\",\"action\":\"RESPOND\",\"status\":503,\"times\":0}]");

        Answer away = begin(id, code);

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.code()).isEqualTo("BSRE_UNAVAILABLE");
        assertThat(away.json().path("title").asString()).contains("berkas tersimpan");
        assertThat(away.headers().firstValue("Retry-After")).contains("5");
        bsre.wellBehaved();
        Answer back = begin(id, code);
        assertThat(back.status()).isEqualTo(200);
        bsre.setPassphrase(back.json().path("passphraseUrl").asString(), PASSPHRASE);
        awaitState(id, "READY");
    }

    @Test
    void anAnswerThatWasLostOnItsWayIsAskedForAgainAndTheReturnStillFits() {
        UUID id = arrived(Cases.withSerial("0107"));
        String code = invited(id);
        bsre.misbehave("[{\"path\":\"" + LINK_PATH + "\",\"action\":\"CLOSE_AFTER\"}]");

        assertThat(begin(id, code).status()).isEqualTo(503);
        Answer again = begin(id, code);

        assertThat(again.status()).isEqualTo(200);
        URI location =
                bsre.setPassphrase(again.json().path("passphraseUrl").asString(), PASSPHRASE);
        assertThat(comeBack(location).status()).isEqualTo(200);
    }

    @Test
    void theReceiptIsShownOnceAndNeverForAnUnknownReturn() {
        UUID id = arrived(Cases.withSerial("0108"));
        URI location = bsre.setPassphrase(page(id), PASSPHRASE);

        Answer first = comeBack(location);
        Answer second = comeBack(location);
        Answer unknown = web.get(service("/ceremony/return?state=" + UUID.randomUUID()));
        Answer nonsense = web.get(service("/ceremony/return?state=x"));
        Answer nothing = web.get(service("/ceremony/return"));

        assertThat(receiptCode(first)).hasSize(6);
        assertThat(first.text()).contains("Terima kasih").contains("<html lang=\"id\"");
        assertThat(second.status()).isEqualTo(404);
        assertThat(second.main())
                .isEqualTo(unknown.main())
                .isEqualTo(nonsense.main())
                .isEqualTo(nothing.main());
        assertThat(second.main())
                .contains("tidak ditampilkan lagi", "tetap berlaku", "Verifikator", "loket")
                .doesNotContain(receiptCode(first), "Budi", "trackingNumber");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(first.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
    }

    @Test
    void thePagesSpeakEnglishToThoseWhoAskForIt() {
        UUID id = arrived(Cases.withSerial("0109"));
        URI location = bsre.setPassphrase(page(id), PASSPHRASE);

        Answer english = web.get(service("/ceremony/return?lang=en&" + location.getRawQuery()));

        assertThat(english.text()).contains("Thank you").contains("<html lang=\"en\"");
    }

    @Test
    void theReturnAloneDecidesNothing() {
        UUID id = arrived(Cases.withSerial("0110"));
        page(id);
        UUID state =
                jdbc.queryForObject(
                        "SELECT return_state FROM issuance WHERE application_id = ?",
                        UUID.class,
                        id);

        Answer page = web.get(service("/ceremony/return?state=" + state));

        assertThat(page.status()).isEqualTo(200);
        awaitLooks(id, 2);
        assertThat(state(id)).isEqualTo("IN_CEREMONY");
    }

    @Test
    void aPageThatExpiredUnusedLeadsBackToTheInvitationAndTheOwnerMayTryAgain() {
        UUID id = arrived(Cases.withSerial("9015"));
        String code = invited(id);
        assertThat(begin(id, code).status()).isEqualTo(200);
        awaitState(id, "INVITED");

        Answer again = begin(id, code);

        assertThat(again.status()).isEqualTo(200);
        Answer receipt =
                comeBack(
                        bsre.setPassphrase(
                                again.json().path("passphraseUrl").asString(), PASSPHRASE));
        assertThat(receipt.status()).isEqualTo(200);
        awaitState(id, "READY");
    }

    @Test
    void whileBsreDoesNotTellTheStatusACeremonyIsNotGivenUp() {
        UUID id = arrived(Cases.withSerial("9015"));
        String code = invited(id);
        bsre.misbehave(
                "[{\"path\":\"/api/v2/user/check/status\",\"action\":\"RESPOND\",\"status\":503,\"times\":0}]");
        String page = begin(id, code).json().path("passphraseUrl").asString();
        bsre.setPassphrase(page, PASSPHRASE);
        awaitLooks(id, 3);
        assertThat(state(id)).isEqualTo("IN_CEREMONY");

        bsre.wellBehaved();

        awaitState(id, "READY");
        assertThat(mesh.heard(PassphraseSet.class, id, 1)).hasSize(1);
    }

    @Test
    void aPassphraseThatIsSetWithoutOurKnowingIsFoundOutWhenBsreRefusesThePage() {
        DossierVerified verified = Cases.withSerial("0115");
        UUID id = arrived(verified);
        String code = invited(id);
        bsre.setPassphrase(bsre.foreignPage(verified.getApplicant()), PASSPHRASE);

        Answer refused = begin(id, code);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("BSRE_REFUSED");
        awaitState(id, "READY");
        assertThat(mesh.heard(PassphraseSet.class, id, 1)).hasSize(1);
    }

    /** Until BSrE was asked that often during the ceremony. */
    private void awaitLooks(UUID id, int looks) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                jdbc.queryForObject(
                                        "SELECT (state->>'looks')::integer >= ? FROM issuance"
                                                + " WHERE application_id = ?",
                                        Boolean.class,
                                        looks,
                                        id));
    }
}
