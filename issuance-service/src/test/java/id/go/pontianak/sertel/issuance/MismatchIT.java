package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.CertificateCheck;
import id.go.pontianak.sertel.event.CertificateMismatched;
import id.go.pontianak.sertel.event.CertificateReady;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.issuance.Web.Answer;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

class MismatchIT extends IssuanceTestCase {

    @ParameterizedTest
    @CsvSource({
        "9004, NAME",
        "9005, NOT_DEMO",
        "9006, VALIDITY",
        "9007, KEY_USAGE",
        "9008, EMAIL",
        "9009, KEY_STRENGTH",
        "9010, STATUS",
        "9011, REVOCATION",
    })
    void aCertificateThatDoesNotMatchIsToldOfAndNeverDelivered(String serial, String failed) {
        UUID id = arrived(Cases.withSerial(serial));
        afterCeremony(id);

        assertThat(failedChecks(id)).containsExactly(failed);

        awaitState(id, "MISMATCHED");
        Answer delivery =
                web.postAs(
                        Role.VERIFIKATOR,
                        issuance(id, "/delivery"),
                        "{\"receivedBy\":\"Budi Santoso\",\"identityDocument\":\"KTP\"}");
        assertThat(delivery.status()).isEqualTo(409);
        assertThat(delivery.code()).isEqualTo("MISMATCHED");
        assertThat(mesh.heard(CertificateReady.class, id, 0)).isEmpty();
        assertThat(web.getAs(Role.VERIFIKATOR, issuance(id, "")).json().path("checks").size())
                .isEqualTo(10);
    }

    @Test
    void aChainToAnotherRootIsNotTrustedAndNotFollowedAnyFurther() {
        UUID id = arrived(Cases.withSerial("9012"));
        afterCeremony(id);

        assertThat(failedChecks(id)).containsExactly("CHAIN", "REVOCATION");
    }

    @Test
    void whatIsNoCertificateIsAMismatch() {
        bsre.misbehave(
                "[{\"path\":\"/api/user/certificate\",\"action\":\"RESPOND\",\"status\":200,\"times\":0}]");
        UUID id = arrived(Cases.withSerial("0201"));
        afterCeremony(id);

        assertThat(failedChecks(id)).containsExactly("CHAIN");
    }

    @Test
    void aMissingRevocationListIsNoMismatchAndIsAskedForAgain() {
        bsre.misbehave("[{\"path\":\"/crl/*\",\"action\":\"RESPOND\",\"status\":500,\"times\":0}]");
        UUID id = arrived(Cases.withSerial("0202"));
        afterCeremony(id);
        awaitLooks(id, "AWAITING_CERTIFICATE", 2);
        assertThat(state(id)).isEqualTo("AWAITING_CERTIFICATE");

        bsre.wellBehaved();

        awaitState(id, "READY");
        assertThat(mesh.heard(CertificateMismatched.class, id, 0)).isEmpty();
    }

    @Test
    void aMismatchIsToldOnceWhileTheRevocationListGoesAwayAndComesBack() {
        bsre.misbehave("[{\"path\":\"/crl/*\",\"action\":\"RESPOND\",\"status\":500,\"times\":0}]");
        UUID id = arrived(Cases.withSerial("9004"));
        afterCeremony(id);
        assertThat(failedChecks(id)).containsExactly("NAME");
        bsre.wellBehaved();

        assertThat(act(id, "/recheck", "").status()).isEqualTo(202);

        awaitLooks(id, "MISMATCHED", 1);
        assertThat(mesh.heard(CertificateMismatched.class, id, 1)).hasSize(1);
    }

    @Test
    void aDownloadThatBreaksOffIsMadeAgain() {
        bsre.misbehave("[{\"path\":\"/api/user/certificate\",\"action\":\"CLOSE_AFTER\"}]");
        UUID id = arrived(Cases.withSerial("0203"));
        afterCeremony(id);

        awaitState(id, "READY");
        assertThat(mesh.heard(CertificateReady.class, id, 1)).hasSize(1);
    }

    @Test
    void oneThatBsreReplacesIsExaminedAgainAndCanBeCollected() {
        DossierVerified verified = Cases.withSerial("9004");
        UUID id = arrived(verified);
        String code = afterCeremony(id);
        awaitState(id, "MISMATCHED");
        assertThat(act(id, "/recheck", "").status()).isEqualTo(202);
        assertThat(act(id, "/collection-link", "").code()).isEqualTo("MISMATCHED");
        // A look in the middle of which BSrE replaces the certificate finds the old one revoked.
        awaitLooks(id, "MISMATCHED", 1);
        bsre.change(verified.getApplicant().getNik(), "REPLACE");

        assertThat(act(id, "/recheck", "").status()).isEqualTo(202);

        awaitState(id, "READY");
        assertThat(mesh.heard(CertificateMismatched.class, id, 1)).hasSize(1);
        assertThat(mesh.heard(CertificateReady.class, id, 1)).hasSize(1);
        assertThat(collect(collectionAddress(id), code, "p12").status()).isEqualTo(200);
    }

    @Test
    void oneThatBsreRevokesEndsTheCaseByBsresWord() {
        DossierVerified verified = Cases.withSerial("9008");
        UUID id = arrived(verified);
        afterCeremony(id);
        awaitState(id, "MISMATCHED");
        bsre.change(verified.getApplicant().getNik(), "REVOKE");

        act(id, "/recheck", "");

        awaitState(id, "REJECTED");
        ApplicationRejected rejected = mesh.heard(ApplicationRejected.class, id, 1).getFirst();
        assertThat(rejected.getCode()).isEqualTo("CERTIFICATE_REVOKED");
        assertThat(rejected.getRejectedBy()).isEqualTo("BSRE");
        assertThat(inbox(id)).isEmpty();
        Answer view = web.getAs(Role.VERIFIKATOR, issuance(id, ""));
        assertThat(view.json().path("checks").size()).isEqualTo(10);
        assertThat(act(id, "/recheck", "").code()).isEqualTo("CASE_CLOSED");
    }

    private List<String> failedChecks(UUID id) {
        return mesh.heard(CertificateMismatched.class, id, 1).getFirst().getChecks().stream()
                .filter(check -> !check.getPassed())
                .map(CertificateCheck::getCheck)
                .toList();
    }

    /** Until BSrE was asked that often in a state without anything coming of it. */
    private void awaitLooks(UUID id, String state, int looks) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                Boolean.TRUE.equals(
                                        jdbc.queryForObject(
                                                "SELECT status = ? AND (state->>'looks')::integer"
                                                    + " >= ? FROM issuance WHERE application_id ="
                                                    + " ?",
                                                Boolean.class,
                                                state,
                                                looks,
                                                id)));
    }
}
