package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.issuance.Web.Answer;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

class CeremonyIT extends IssuanceTestCase {

    private static final String LINK_PATH = "/api/user/passphrase-link";

    @Test
    void anAppointmentMustBeInTheFutureAndInWorkingHours() {
        UUID id = arrived(Cases.withSerial("0101"));

        Answer past = invite(id, Instant.parse("2020-01-05T20:00:00Z"));
        Answer night = invite(id, nextMonday(23));
        Answer none = web.postAs(Role.VERIFIKATOR, issuance(id, "/invitation"), "{}");

        assertThat(past.status()).isEqualTo(422);
        assertThat(past.json().path("errors").findValuesAsString("code"))
                .containsExactly("NOT_IN_FUTURE", "OUTSIDE_WORKING_HOURS");
        assertThat(night.json().path("errors").findValuesAsString("code"))
                .containsExactly("OUTSIDE_WORKING_HOURS");
        assertThat(none.json().path("errors").findValuesAsString("code"))
                .containsExactly("REQUIRED");
        assertThat(state(id)).isEqualTo("AWAITING_INVITATION");
    }

    @Test
    void aMovedVisitIsSaidAgainWithAnotherCodeAndARepeatedOneIsNot() {
        UUID id = arrived(Cases.withSerial("0102"));
        String first = invited(id);
        assertThat(invite(id, nextMonday(9)).status()).isEqualTo(200);

        Answer moved = invite(id, nextMonday(14));

        assertThat(moved.json().at("/appointment/round").asInt()).isEqualTo(2);
        List<OwnerInvited> said = mesh.heard(OwnerInvited.class, id, 2);
        assertThat(said).hasSize(2);
        assertThat(said.getLast().getAt()).isEqualTo(nextMonday(14));
        assertThat(said.getLast().getInvitationId())
                .isNotEqualTo(said.getFirst().getInvitationId());
        assertThat(begin(id, first).status()).isEqualTo(422);
        assertThat(begin(id, ownerCode(said.getLast())).status()).isEqualTo(200);
        assertThat(invite(id, nextMonday(15)).code()).isEqualTo("CEREMONY_UNDER_WAY");
    }

    @Test
    void theOwnersCodeIsNeverShownToOfficials() {
        UUID id = arrived(Cases.withSerial("0103"));
        Answer invitation = invite(id, nextMonday(9));
        String code = ownerCode(mesh.heard(OwnerInvited.class, id, 1).getLast());

        assertThat(invitation.text()).doesNotContain(code);
        assertThat(web.getAs(Role.VERIFIKATOR, issuance(id, "")).text()).doesNotContain(code);
    }

    @Test
    void fiveWrongCodesLockTheCodeUntilANewInvitation() {
        DossierVerified verified = Cases.withSerial("0104");
        UUID id = arrived(verified);
        String code = invited(id);
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            Answer answer = begin(id, wrong);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/ownerCode");
        }

        assertThat(begin(id, code).code()).isEqualTo("OWNER_CODE_LOCKED");
        assertThat(bsre.asked(verified.getApplicant().getNik(), LINK_PATH)).isZero();
        assertThat(invite(id, nextMonday(9)).status()).isEqualTo(200);
        String fresh = ownerCode(mesh.heard(OwnerInvited.class, id, 2).getLast());
        assertThat(begin(id, fresh).status()).isEqualTo(200);
    }

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
        assertThat(second.text())
                .isEqualTo(unknown.text())
                .isEqualTo(nonsense.text())
                .isEqualTo(nothing.text());
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

    @Test
    void aDossierThatIsVerifiedTwiceIsOneCase() {
        DossierVerified verified = Cases.withSerial("0111");
        UUID id = arrived(verified);
        invited(id);

        mesh.say(verified);
        arrived(Cases.withSerial("0112"));

        assertThat(state(id)).isEqualTo("INVITED");
    }

    @Test
    void everyFaultOfARequestIsToldAtOnceAndOnlyTheVerifikatorActs() {
        UUID id = arrived(Cases.withSerial("0113"));
        String path = issuance(id, "/ceremony");

        Answer faults =
                web.send(
                        Web.as(Role.VERIFIKATOR, path)
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", "en")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(faults.status()).isEqualTo(422);
        assertThat(faults.json().path("errors").findValuesAsString("pointer"))
                .containsExactly("/identityDocument", "/ownerCode");
        assertThat(faults.json().at("/errors/0/message").asString()).isEqualTo("must be given");
        assertThat(begin(id, "000000").code()).isEqualTo("NOT_INVITED");
        assertThat(web.postAs(Role.KASI_PKS, path, "{}").status()).isEqualTo(403);
        assertThat(web.getAs(Role.OFFICE, issuance(id, "")).status()).isEqualTo(403);
        assertThat(web.get(issuance(id, "")).status()).isEqualTo(401);
        assertThat(web.getAs(Role.VERIFIKATOR, issuance(UUID.randomUUID(), "")).status())
                .isEqualTo(404);
        assertThat(web.postAs(Role.VERIFIKATOR, path, "{").status()).isEqualTo(400);
    }

    @Test
    void theInboxShowsWhatWaitsWithItsTargetAndFindsIt() {
        DossierVerified verified = Cases.withSerial("0114", "Zulkifli Rahman");
        UUID id = arrived(verified);
        String inbox = service("/api/v1/inbox");

        var item = web.getAs(Role.VERIFIKATOR, inbox + "?q=" + id).json().at("/items/0");

        assertThat(item.path("applicationId").asString()).isEqualTo(id.toString());
        assertThat(item.path("applicant").asString()).isEqualTo("Zulkifli Rahman");
        assertThat(item.path("office").asString()).isEqualTo("Dinas Kesehatan");
        assertThat(item.path("state").asString()).isEqualTo("AWAITING_INVITATION");
        assertThat(Instant.parse(item.path("dueAt").asString()))
                .isAfterOrEqualTo(verified.getOccurredAt().plus(Duration.ofMinutes(10)));
        assertThat(found(inbox + "?q=zulkifli")).contains(id.toString());
        assertThat(found(inbox + "?q=" + verified.getTrackingNumber()))
                .containsExactly(id.toString());
        assertThat(found(inbox + "?q=100%25")).isEmpty();
        assertThat(found(inbox + "?overdue=true")).doesNotContain(id.toString());
        MovableTime.moveOn(Duration.ofDays(10));
        assertThat(found(inbox + "?overdue=true")).contains(id.toString());
        assertThat(web.getAs(Role.VERIFIKATOR, inbox + "?cursor=nonsense").status()).isEqualTo(400);
        assertThat(web.getAs(Role.AUDITOR, inbox).status()).isEqualTo(403);
    }

    private List<String> found(String address) {
        return web.getAs(Role.VERIFIKATOR, address)
                .json()
                .path("items")
                .findValuesAsString("applicationId");
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
