package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.Answer;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(MeshExtension.class)
class ServicesAloneIT {

    @AfterEach
    void startAll(RunningMesh mesh) {
        mesh.startAll();
    }

    @ParameterizedTest
    @CsvSource({
        "INTAKE, opd-dinkes, /api/v1/applications",
        "DISPOSITION, kadis, /api/v1/inbox",
        "VERIFICATION, verifikator, /api/v1/inbox",
        "ISSUANCE, verifikator, /api/v1/inbox",
        "NOTIFICATION, operator, /api/v1/notifications?applicationId="
    })
    void aServiceAnswersItsOwnInterfaceWithAllOthersStopped(
            ServiceName service, String user, String path, RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            played.submit();
            mesh.onlyRuns(service);

            Answer answer =
                    stage.client()
                            .get(
                                    user,
                                    mesh.address(service),
                                    path.endsWith("=") ? path + played.applicationId() : path);

            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(stage.client().get(user, mesh.address(service), "/v3/api-docs").status())
                    .isEqualTo(200);
        }
    }
}
