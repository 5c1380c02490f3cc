package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where no two services ever run at once, none can have called another. */
@ExtendWith(MeshExtension.class)
class OneServiceAtATimeIT {

    @AfterEach
    void startAll(RunningMesh mesh) {
        mesh.startAll();
    }

    @Test
    void aCaseIsPlayedThroughWithNoTwoServicesEverRunningAtOnce(RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            mesh.onlyRuns(ServiceName.INTAKE);
            played.submit();

            mesh.onlyRuns(ServiceName.DISPOSITION);
            played.dispose("kadis", 2);
            played.dispose("kabid", 3);
            played.dispose("kasi", 4);

            mesh.onlyRuns(ServiceName.VERIFICATION);
            played.sendToBsre();
            mesh.awaitEvent(played.applicationId(), "DossierVerified");

            mesh.onlyRuns(ServiceName.ISSUANCE);
            played.awaitApproval();
            played.invite();
            mesh.awaitEvent(played.applicationId(), "OwnerInvited");

            mesh.onlyRuns(ServiceName.NOTIFICATION);
            String ownerCode = played.awaitOwnerCode();

            mesh.onlyRuns(ServiceName.ISSUANCE);
            String receiptCode = played.ceremonyWith(ownerCode);
            mesh.awaitEvent(played.applicationId(), "CertificateReady");

            mesh.onlyRuns(ServiceName.NOTIFICATION);
            played.awaitCollectionLink();

            mesh.onlyRuns(ServiceName.ISSUANCE);
            played.collect(receiptCode, mesh.root());
            mesh.awaitEvent(played.applicationId(), "CertificateDelivered");

            mesh.onlyRuns(ServiceName.INTAKE);
            assertThat(played.awaitDelivered().step()).isEqualTo(7);
        }
    }
}
