package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.ApplicationStatus;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;
import id.go.pontianak.sertel.sandbox.demo.Submitted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.concurrent.CompletableFuture;

@ExtendWith(MeshExtension.class)
class KilledServicesIT {

    @Test
    void aCaseCompletesThoughEveryServiceIsKilledInTheMiddleOfIt(RunningMesh mesh)
            throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            Submitted submitted = played.submit();
            mesh.kill(ServiceName.INTAKE);
            // It starts while others go on with the case.
            CompletableFuture<Void> intake =
                    CompletableFuture.runAsync(() -> mesh.start(ServiceName.INTAKE));
            played.dispose("kadis", 2);
            intake.join();
            assertThat(
                            stage.client()
                                    .application(PlayedCase.OFFICE, submitted.applicationId())
                                    .trackingNumber())
                    .as("a 201 survives the death of the process right after it")
                    .isEqualTo(submitted.trackingNumber());
            mesh.killAndStart(ServiceName.DISPOSITION);
            played.dispose("kabid", 3);
            played.dispose("kasi", 4);
            mesh.killAndStart(ServiceName.VERIFICATION);
            played.sendToBsre();
            mesh.kill(ServiceName.VERIFICATION);
            mesh.database(ServiceName.VERIFICATION).leasesRunOut("dossier");
            mesh.start(ServiceName.VERIFICATION);
            played.awaitApproval();
            played.invite();
            mesh.kill(ServiceName.NOTIFICATION);
            mesh.database(ServiceName.NOTIFICATION).leasesRunOut("notification");
            mesh.start(ServiceName.NOTIFICATION);
            String receiptCode = played.ceremony();
            mesh.killAndStart(ServiceName.ISSUANCE);
            played.collect(receiptCode, mesh.root());
            mesh.killAndStart(ServiceName.ISSUANCE);
            ApplicationStatus status = played.awaitDelivered();

            assertThat(status.step()).isEqualTo(7);
            List<SeenEvent> events = mesh.topics().eventsOf(submitted.applicationId());
            assertThat(events.stream().map(event -> event.field("eventId")))
                    .as("an event may come twice on the wire, but is the same one")
                    .hasSizeGreaterThanOrEqualTo(10);
            assertThat(distinct(events, "CertificateDelivered")).isEqualTo(1);
            assertThat(distinct(events, "DispositionForwarded")).isEqualTo(3);
            assertThat(distinct(events, "DossierVerified")).isEqualTo(1);
        }
    }

    private static long distinct(List<SeenEvent> events, String name) {
        return events.stream()
                .filter(event -> event.name().equals(name))
                .map(event -> event.field("eventId"))
                .distinct()
                .count();
    }
}
