package id.go.pontianak.sertel.sandbox.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class SettingsTest {

    @TempDir Path directory;

    @Test
    void whatIsMeantForServicesIsPassedOnAndNothingElse() {
        assertThat(
                        Settings.in(
                                Map.of(
                                        "SERTEL_INTAKE_CORRECTION_LAPSES_AFTER", "20s",
                                        "SERTEL_PORT_INTAKE", "18081",
                                        "PATH", "/bin")))
                .isEqualTo(Map.of("SERTEL_INTAKE_CORRECTION_LAPSES_AFTER", "20s"));
    }

    @Test
    void servicesAreToldThemBesideWhatTheSandboxTellsThem() {
        State state = new State(directory);
        Settings settings = new Settings(Map.of("SERTEL_NEW", "1", "SERTEL_SANDBOX", "false"));

        List<Entry> told = settings.told(Catalogue.of(Endpoints.free(), Secrets.of(state), state));

        assertThat(told)
                .allSatisfy(
                        entry ->
                                assertThat(entry.environment().containsKey("SERTEL_NEW"))
                                        .isEqualTo(Catalogue.SERVICES.contains(entry.name())));
        assertThat(told.getLast().environment()).containsEntry("SERTEL_SANDBOX", "true");
    }

    @Test
    void theyAreNotedWhereNobodyElseReadsThem() throws Exception {
        new Settings(Map.of("SERTEL_NEW", "1")).write(new State(directory));

        Path file = directory.resolve("settings.properties");
        assertThat(file).content().contains("SERTEL_NEW=1");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }
}
