package id.go.pontianak.sertel.sandbox.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

class LoginStateIT {

    @TempDir Path folder;

    @Test
    void aTokenStaysGoodWhenTheLoginIsRestarted() throws Exception {
        String token;
        try (RunningLogin login = new RunningLogin(folder, TestSecrets.all())) {
            token = login.tokenOf("kadis");
        }
        try (RunningLogin restarted = new RunningLogin(folder, TestSecrets.all())) {
            assertThat(restarted.verified(token).getSubject()).isNotBlank();
        }
    }

    @Test
    void theSigningKeyIsReadableByItsOwnerAlone() throws Exception {
        try (RunningLogin login = new RunningLogin(folder, TestSecrets.all())) {
            assertThat(login.get("/actuator/health/readiness").statusCode()).isEqualTo(200);

            Path key = folder.resolve("login").resolve("signing-key.json");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void itDoesNotStartWhenSomebodyHasNoSecret() {
        Map<String, String> secrets = TestSecrets.all();
        secrets.remove("kabid");

        assertThatThrownBy(() -> new RunningLogin(folder, secrets).close())
                .rootCause()
                .hasMessageContaining("kabid");
    }
}
