package id.go.pontianak.sertel.sandbox.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

class ProgramStoreTest {

    @TempDir Path directory;
    private Path jar = Path.of("unset");
    private ProgramStore store = new ProgramStore(jar);
    private int fillings;

    @BeforeEach
    void prepare() throws IOException {
        jar = directory.resolve("program.jar");
        store = new ProgramStore(directory.resolve("programs"));
        Files.writeString(jar, "first build");
    }

    @Test
    void aProgramIsPutInPlaceOnceAsLongAsItsContentsAreTheSame() throws Exception {
        Path folder = place();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));

        assertThat(place()).isEqualTo(folder);
        assertThat(fillings).isEqualTo(1);
        assertThat(folder.resolve("content")).hasContent("first build");
    }

    @Test
    void aNewBuildHasAPlaceOfItsOwnAndNotMoreThanTwoAreKept() throws Exception {
        Path first = aged(place(), 3);
        Files.writeString(jar, "second build");
        Path second = aged(place(), 2);
        assertThat(first).isDirectory();

        Files.writeString(jar, "third build");
        Path third = place();

        assertThat(first).doesNotExist();
        assertThat(second).isDirectory();
        assertThat(third.resolve("content")).hasContent("third build");
    }

    @Test
    void whatCouldNotBePutInPlaceIsTriedAgain() throws Exception {
        assertThatThrownBy(
                        () ->
                                store.of(
                                        "program",
                                        jar,
                                        _ -> {
                                            throw new IOException("no space");
                                        }))
                .hasMessage("no space");

        assertThat(place().resolve("content")).hasContent("first build");
    }

    @Test
    void filesThatAreRunFromWhereTheyAreHaveANewPlaceWhenTheyChange() throws Exception {
        Path before = store.of("broker", List.of(jar));
        assertThat(store.of("broker", List.of(jar))).isEqualTo(before);

        Files.writeString(jar, "another size");

        assertThat(store.of("broker", List.of(jar))).isNotEqualTo(before);
    }

    private Path place() throws IOException, InterruptedException {
        return store.of(
                "program",
                jar,
                empty -> {
                    fillings++;
                    Files.copy(jar, empty.resolve("content"));
                });
    }

    private static Path aged(Path folder, int hours) throws IOException {
        return Files.setLastModifiedTime(
                folder, FileTime.from(Instant.now().minusSeconds(3600L * hours)));
    }
}
