package id.go.pontianak.sertel.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.files.Staging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

class ArchivedFilesTest {

    private static final byte[] TEXT = "berkas".getBytes(StandardCharsets.UTF_8);

    private final Findings findings = new Findings();
    private final Path folder;
    private final StagedFiles staged;

    ArchivedFilesTest(@TempDir Path folder) {
        this.folder = folder;
        this.staged = new StagedFiles(new Staging(folder.resolve("staging")));
    }

    @Test
    void whatIsNamedIsTakenOutAndNothingElseIsUnpacked() throws IOException {
        Map<String, StagedFile> files =
                unpack(Map.of("a.pdf", TEXT, "berkas/b.pdf", TEXT, "not-named", new byte[9_000]));

        assertThat(files).containsOnlyKeys("a.pdf", "berkas/b.pdf");
        assertThat(files.values())
                .allSatisfy(file -> assertThat(file.path()).hasBinaryContent(TEXT))
                .extracting(StagedFile::sha256)
                .containsOnly("f262468bb6f890b17959116504c2360023ad790f7bc6d02a00e7be085c514d57");
        assertThat(staging()).hasSize(2);
        staged.close();
        assertThat(staging()).isEmpty();
    }

    @Test
    void aFileIsCutWhereItIsSeenToBeTooLarge() throws IOException {
        Map<String, StagedFile> files = unpack(Map.of("a.pdf", new byte[50_000_000]));

        assertThat(files.values())
                .singleElement()
                .satisfies(file -> assertThat(file.path()).hasSize(1_001));
        assertThat(findings.faults()).isEmpty();
    }

    @Test
    void whatUnpacksToTooMuchAltogetherIsGivenUpEarly() throws IOException {
        Map<String, byte[]> bomb =
                Map.of(
                        "a.pdf", new byte[1_000],
                        "berkas/b.pdf", new byte[1_000],
                        "c.pdf", new byte[1_000],
                        "d.pdf", new byte[1_000]);

        assertThat(unpack(bomb)).isEmpty();
        assertThat(codes()).containsExactly("ZIP_TOO_LARGE");
        assertThat(staging()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.pdf", "/a.pdf", "a/../../b", "a\\b.pdf", "C:a.pdf", "a\nb.pdf"})
    void namesThatLeadOutsideAreRefused(String name) throws IOException {
        assertThat(unpack(Map.of(name, TEXT, "a.pdf", TEXT))).isEmpty();
        assertThat(codes()).containsExactly("ZIP_NAME_NOT_ALLOWED");
        assertThat(staging()).isEmpty();
    }

    @Test
    void twoEntriesOfOneNameAreRefused() throws IOException {
        byte[] zip = ZipOf.files(Map.of("a.pdf", TEXT, "b.pdf", TEXT));
        String twice = new String(zip, StandardCharsets.ISO_8859_1).replace("b.pdf", "a.pdf");

        assertThat(unpack(twice.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertThat(codes()).containsExactly("ZIP_NAME_TWICE");
    }

    @Test
    void tooManyEntriesAreRefusedBeforeAnyIsUnpacked() throws IOException {
        assertThat(
                        unpack(
                                Map.of(
                                        "a.pdf", TEXT, "2", TEXT, "3", TEXT, "4", TEXT, "5", TEXT,
                                        "6", TEXT)))
                .isEmpty();
        assertThat(codes()).containsExactly("ZIP_TOO_MANY_ENTRIES");
        assertThat(staging()).isEmpty();
    }

    @Test
    void whatIsDamagedEncryptedOrNoZipIsRefused() throws IOException {
        byte[] encrypted = ZipOf.files(Map.of("a.pdf", TEXT));
        for (int i = 0; i + 9 < encrypted.length; i++) {
            if (encrypted[i] == 'P' && encrypted[i + 1] == 'K' && encrypted[i + 2] == 1) {
                encrypted[i + 8] |= 1;
            }
        }
        for (byte[] each : List.of(TEXT, new byte[0], encrypted)) {
            assertThat(unpack(each)).isEmpty();
        }
        assertThat(codes()).containsExactly("ZIP_UNREADABLE", "ZIP_UNREADABLE", "ZIP_UNREADABLE");
    }

    private Map<String, StagedFile> unpack(Map<String, byte[]> files) throws IOException {
        return unpack(ZipOf.files(files));
    }

    private Map<String, StagedFile> unpack(byte[] zip) throws IOException {
        Path file = Files.write(folder.resolve("uploaded.zip"), zip);
        return new ArchivedFiles(new ArchivedFiles.Limits(5, 1_000, 2_500), staged, findings)
                .unpack(file, Set.of("a.pdf", "berkas/b.pdf", "c.pdf", "d.pdf"));
    }

    private List<String> codes() {
        return findings.faults().stream().map(each -> each.code()).toList();
    }

    private List<Path> staging() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("staging"))) {
            return files.toList();
        }
    }
}
