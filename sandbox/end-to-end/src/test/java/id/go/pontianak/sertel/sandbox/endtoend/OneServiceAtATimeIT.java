package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.Answer;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;

/**
 * Where no two services ever run at once, none can have called another. First of all classes: at
 * their first graceful end here the services note what makes their later starts faster.
 */
@Order(1)
@ExtendWith(MeshExtension.class)
class OneServiceAtATimeIT {

    @Test
    void aCaseIsPlayedThroughWithNoTwoServicesEverRunningAtOnceAndEachAnswersItsInterfaceAlone(
            RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            mesh.onlyRuns(ServiceName.INTAKE);
            played.submit();
            answers(ServiceName.INTAKE, mesh, stage, played);

            mesh.onlyRuns(ServiceName.DISPOSITION);
            answers(ServiceName.DISPOSITION, mesh, stage, played);
            played.dispose("kadis", 2);
            played.dispose("kabid", 3);
            played.dispose("kasi", 4);

            mesh.onlyRuns(ServiceName.VERIFICATION);
            answers(ServiceName.VERIFICATION, mesh, stage, played);
            played.sendToBsre();
            mesh.awaitEvent(played.applicationId(), "DossierVerified");

            mesh.onlyRuns(ServiceName.ISSUANCE);
            answers(ServiceName.ISSUANCE, mesh, stage, played);
            played.awaitApproval();
            played.invite();
            mesh.awaitEvent(played.applicationId(), "OwnerInvited");

            mesh.onlyRuns(ServiceName.NOTIFICATION);
            answers(ServiceName.NOTIFICATION, mesh, stage, played);
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

    /** Its own interface, for who uses it, and the description of that. */
    private static void answers(
            ServiceName service, RunningMesh mesh, Stage stage, PlayedCase played)
            throws InterruptedException {
        String user =
                switch (service) {
                    case INTAKE -> PlayedCase.OFFICE;
                    case DISPOSITION -> "kadis";
                    case VERIFICATION, ISSUANCE -> PlayedCase.VERIFIER;
                    case NOTIFICATION -> "operator";
                };
        String path =
                switch (service) {
                    case INTAKE -> "/api/v1/applications";
                    case DISPOSITION, VERIFICATION, ISSUANCE -> "/api/v1/inbox";
                    case NOTIFICATION ->
                            "/api/v1/notifications?applicationId=" + played.applicationId();
                };
        for (String asked : List.of(path, "/v3/api-docs")) {
            Answer answer = stage.client().get(user, mesh.address(service), asked);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        }
    }
}
