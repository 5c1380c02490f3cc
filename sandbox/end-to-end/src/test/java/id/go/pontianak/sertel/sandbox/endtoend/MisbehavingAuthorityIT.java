package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.Answer;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BSrE answers otherwise than it should; the serials stand for how. */
@ExtendWith(MeshExtension.class)
class MisbehavingAuthorityIT {

    @ParameterizedTest(name = "{1}")
    @CsvSource({"9004, another name", "9005, the demo issuer", "9006, an expired certificate"})
    void aCertificateThatDoesNotMatchIsNeverHandedOver(
            String serial, String reason, RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase(serial)) {
            played.playToApproval();
            played.invite();
            played.ceremony();
            played.awaitStatus("MISMATCHED");

            Answer delivery =
                    stage.client()
                            .deliver(
                                    PlayedCase.VERIFIER,
                                    played.applicationId(),
                                    played.request().applicant().name());

            assertThat(delivery.status()).as(reason).isEqualTo(409);
            assertThat(mesh.topics().eventsOf(played.applicationId()))
                    .extracting(SeenEvent::name)
                    .contains("CertificateMismatched")
                    .doesNotContain("CertificateReady", "CertificateDelivered");
            assertThat(played.owner().mailbox().collectionLink()).isEmpty();
        }
    }

    @Test
    void aRefusalByBsreEndsTheCase(RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase("9002")) {
            played.submit();
            played.dispose("kadis", 2);
            played.dispose("kabid", 3);
            played.dispose("kasi", 4);
            played.sendToBsre();

            assertThat(played.awaitStatus("REJECTED").step()).isEqualTo(5);
        }
    }

    @Test
    void aLostAnswerToTheRegistrationIsLookedUpAndTheCaseGoesOn(RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase("9013")) {
            played.playByLink(mesh.root());

            assertThat(mesh.topics().eventsOf(played.applicationId()))
                    .extracting(SeenEvent::name)
                    .containsOnlyOnce("DossierVerified", "CertificateDelivered");
        }
    }
}
