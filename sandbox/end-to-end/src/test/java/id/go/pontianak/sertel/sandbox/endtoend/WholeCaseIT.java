package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.security.cert.X509Certificate;
import java.util.List;

@ExtendWith(MeshExtension.class)
class WholeCaseIT {

    private static final List<String> STRAIGHT_PATH =
            List.of(
                    "ApplicationSubmitted",
                    "DispositionForwarded",
                    "DispositionForwarded",
                    "DispositionForwarded",
                    "DossierSubmitted",
                    "DossierVerified",
                    "OwnerInvited",
                    "PassphraseSet",
                    "CertificateReady",
                    "CertificateDelivered");

    @Test
    void aCertificateIsCollectedByLinkAndEveryStepIsSaidOnKafkaInOrder(RunningMesh mesh)
            throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            X509Certificate certificate = played.playByLink(mesh.root());

            assertThat(certificate.getSubjectX500Principal().getName())
                    .containsIgnoringCase(played.request().applicant().name());
            List<SeenEvent> events = steps(mesh, played);
            assertThat(events).extracting(SeenEvent::name).containsExactlyElementsOf(STRAIGHT_PATH);
            assertThat(events).extracting(SeenEvent::step).isSorted();
            assertThat(events).allSatisfy(event -> EventContract.check(event, played));
            assertThat(events.stream().filter(event -> event.name().equals("DispositionForwarded")))
                    .extracting(SeenEvent::offset)
                    .isSorted();
        }
    }

    @Test
    void aCertificateIsHandedOverAtTheCounterAndItsOwnerEntersTheRegister(RunningMesh mesh)
            throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            long before = Holders.count(stage, mesh);

            played.playToApproval();
            played.invite();
            played.ceremony();
            played.awaitStatus("READY");
            played.deliverAtCounter();
            played.awaitDelivered();

            assertThat(steps(mesh, played))
                    .extracting(SeenEvent::name)
                    .containsExactlyElementsOf(STRAIGHT_PATH);
            assertThat(Holders.count(stage, mesh)).isEqualTo(before + 1);
            assertThat(Holders.list(stage, mesh)).contains(played.submitted().trackingNumber());
        }
    }

    private static List<SeenEvent> steps(RunningMesh mesh, PlayedCase played) {
        return mesh.topics().eventsOf(played.applicationId()).stream()
                .filter(event -> !event.name().startsWith("Notification"))
                .toList();
    }
}
