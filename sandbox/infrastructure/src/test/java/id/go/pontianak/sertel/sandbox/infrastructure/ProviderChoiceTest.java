package id.go.pontianak.sertel.sandbox.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class ProviderChoiceTest {

    private static final InfrastructureProvider SANDBOX = new Provider("sandbox", true);

    @Test
    void containersAreUsedWhereAnEngineAnswers() {
        InfrastructureProvider containers = new Provider("containers", true);

        assertThat(ProviderChoice.of(null, containers, SANDBOX)).isSameAs(containers);
        assertThat(ProviderChoice.of("", containers, SANDBOX)).isSameAs(containers);
    }

    @Test
    void withoutAnEngineTheSandboxStartsTheServers() {
        assertThat(ProviderChoice.of(null, new Provider("containers", false), SANDBOX))
                .isSameAs(SANDBOX);
    }

    @Test
    void eitherCanBeAskedFor() {
        InfrastructureProvider containers = new Provider("containers", true);

        assertThat(ProviderChoice.of("sandbox", containers, SANDBOX)).isSameAs(SANDBOX);
        assertThat(ProviderChoice.of("containers", containers, SANDBOX)).isSameAs(containers);
    }

    @Test
    void whatWasAskedForAndIsNotToBeHadIsAnErrorNotAFallback() {
        InfrastructureProvider none = new Provider("containers", false);

        assertThatExceptionOfType(ProcessFailedException.class)
                .isThrownBy(() -> ProviderChoice.of("containers", none, SANDBOX))
                .withMessageContaining("cannot work on this machine");
        assertThatExceptionOfType(ProcessFailedException.class)
                .isThrownBy(() -> ProviderChoice.of("docker", none, SANDBOX))
                .withMessageContaining("neither sandbox nor containers");
    }

    @Test
    void anEngineIsLookedForOnlyWhereSomethingHintsAtOne(@TempDir Path folder) throws IOException {
        Path root = folder.resolve("root");
        Path home = folder.resolve("home");
        Map<String, String> runtime =
                Map.of("XDG_RUNTIME_DIR", folder.resolve("runtime").toString());

        assertThat(ContainerEngine.hinted(runtime, root, home)).isFalse();
        assertThat(ContainerEngine.hinted(Map.of("DOCKER_HOST", "tcp://engine:2375"), root, home))
                .isTrue();

        Files.createDirectories(root.resolve("var/run"));
        Files.createFile(root.resolve("var/run/docker.sock"));
        assertThat(ContainerEngine.hinted(Map.of(), root, home)).isTrue();
    }

    /** Says what it is told to say, and starts nothing. */
    private record Provider(String name, boolean available) implements InfrastructureProvider {

        @Override
        public void start() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Running kafka() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Running registry() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Running postgres() {
            throw new UnsupportedOperationException();
        }

        @Override
        public TestDatabase createDatabase(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
