package id.go.pontianak.sertel.sandbox.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;

class SecretsTest {

    @TempDir Path directory;

    @Test
    void everyUserHasASecretOfItsOwn() {
        Secrets secrets = Secrets.of(new State(directory));

        assertThat(secrets.credentials())
                .containsOnlyKeys(Account.ALL.stream().map(Account::name).toList());
        assertThat(new HashSet<>(secrets.credentials().values())).hasSize(Account.ALL.size());
    }

    @Test
    void secretsStayTheSameUntilTheStateIsEmptied() {
        State state = new State(directory);
        Secrets first = Secrets.of(state);

        assertThat(Secrets.of(state)).isEqualTo(first);
        state.empty();
        assertThat(Secrets.of(state)).isNotEqualTo(first);
    }

    @Test
    void nobodyElseMayReadThem() throws IOException {
        Secrets secrets = Secrets.of(new State(directory));

        for (String file : new String[] {"credentials.json", "secrets.properties"}) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(directory.resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(secrets.toString()).doesNotContain(secrets.value("links.key"));
    }

    @Test
    void keysHave256Bits() {
        Secrets secrets = Secrets.of(new State(directory));

        assertThat(Base64.getDecoder().decode(secrets.value("links.key"))).hasSize(32);
        assertThat(Base64.getDecoder().decode(secrets.value("nik-index.key"))).hasSize(32);
    }
}
