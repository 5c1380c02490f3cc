package id.go.pontianak.sertel.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class FolderDocumentStoreTest {

    private static final byte[] CONTENT = "%PDF-1.7 surat".getBytes(StandardCharsets.UTF_8);
    private static final UUID APPLICATION = UUID.randomUUID();
    private static final String DOCUMENT = UUID.randomUUID().toString();

    @TempDir private Path folder;
    private Path root = Path.of("");
    private FolderDocumentStore store = new FolderDocumentStore(root);

    @BeforeEach
    void anEmptyStore() {
        root = folder.resolve("documents");
        store = new FolderDocumentStore(root);
    }

    @Test
    void whatWasPutIsRead() throws IOException {
        put(CONTENT);

        assertThat(read(sha256(CONTENT), CONTENT.length)).isEqualTo(CONTENT);
    }

    @Test
    void aDocumentStandsAloneUnderItsNameOnceItIsKept() throws IOException {
        Path file = put(CONTENT);

        assertThat(file).doesNotExist();
        try (Stream<Path> kept = Files.list(root.resolve(APPLICATION.toString()))) {
            assertThat(kept.map(path -> path.getFileName().toString()).toList())
                    .isEqualTo(List.of(DOCUMENT));
        }
    }

    @Test
    void whatACrashLeftHalfWrittenIsNoDocumentAndDoesNotKeepItFromBeingPut() throws IOException {
        Path part = root.resolve(APPLICATION.toString()).resolve(DOCUMENT + ".part");
        Files.createDirectories(part.getParent());
        Files.writeString(part, "half");

        assertThatThrownBy(() -> read(sha256(CONTENT), CONTENT.length))
                .isInstanceOf(DocumentDamaged.class);

        put(CONTENT);
        assertThat(read(sha256(CONTENT), CONTENT.length)).isEqualTo(CONTENT);
        assertThat(part).doesNotExist();
    }

    @Test
    void aChangedDocumentIsDamaged() throws IOException {
        put(CONTENT);
        byte[] changed = CONTENT.clone();
        changed[3]++;
        Files.write(root.resolve(APPLICATION.toString()).resolve(DOCUMENT), changed);

        assertThatThrownBy(() -> read(sha256(CONTENT), CONTENT.length))
                .isInstanceOf(DocumentDamaged.class);
    }

    @Test
    void aDocumentOfAnotherSizeIsDamaged() throws IOException {
        put(CONTENT);

        assertThatThrownBy(() -> read(sha256(CONTENT), CONTENT.length + 1))
                .isInstanceOf(DocumentDamaged.class);
    }

    @Test
    void aMissingDocumentIsDamaged() {
        assertThatThrownBy(() -> read(sha256(CONTENT), CONTENT.length))
                .isInstanceOf(DocumentDamaged.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../other",
                "../../etc/passwd",
                "/etc/passwd",
                "a/b",
                "a\\b",
                "a.pdf",
                "a\0b",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void aNameThatCouldLeadElsewhereIsNone(String name) throws IOException {
        Path file = Files.write(folder.resolve("upload"), CONTENT);

        assertThatThrownBy(() -> store.put(APPLICATION, name, file))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.open(APPLICATION, name, sha256(CONTENT), CONTENT.length))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.remove(APPLICATION, name))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file).exists();
    }

    @Test
    void whatIsRemovedIsGoneWithItsFolderAndMayBeRemovedAgain() throws IOException {
        put(CONTENT);

        store.remove(APPLICATION, DOCUMENT);
        store.remove(APPLICATION, DOCUMENT);

        assertThat(root.resolve(APPLICATION.toString())).doesNotExist();
        assertThatThrownBy(() -> read(sha256(CONTENT), CONTENT.length))
                .isInstanceOf(DocumentDamaged.class);
    }

    @Test
    void oneDocumentIsRemovedWithoutTheOthers() throws IOException {
        put(CONTENT);
        String other = UUID.randomUUID().toString();
        store.put(APPLICATION, other, Files.write(folder.resolve("other"), CONTENT));

        store.remove(APPLICATION, other);

        assertThat(read(sha256(CONTENT), CONTENT.length)).isEqualTo(CONTENT);
    }

    private Path put(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);
        store.put(APPLICATION, DOCUMENT, file);
        return file;
    }

    private byte[] read(String sha256, long size) throws IOException {
        try (InputStream content = store.open(APPLICATION, DOCUMENT, sha256, size)) {
            return content.readAllBytes();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
