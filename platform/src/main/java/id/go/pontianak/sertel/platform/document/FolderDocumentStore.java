package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/** Documents in a folder: one machine's store. Names come from us alone, never from an upload. */
public final class FolderDocumentStore implements DocumentStore {

    private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final Path root;

    public FolderDocumentStore(Path root) {
        this.root = root;
    }

    @Override
    public void put(UUID applicationId, String documentId, Path file) {
        Path folder = root.resolve(applicationId.toString());
        Path target = path(applicationId, documentId);
        try {
            Files.createDirectories(folder);
            Path beside = target.resolveSibling(target.getFileName() + ".part");
            Files.move(file, beside, StandardCopyOption.REPLACE_EXISTING);
            force(beside, StandardOpenOption.WRITE);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            force(folder, StandardOpenOption.READ);
            force(root, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new TemporaryFailure("the document store did not keep a file", e);
        }
    }

    @Override
    public InputStream open(UUID applicationId, String documentId, String sha256, long size) {
        try {
            Path file = path(applicationId, documentId);
            if (Files.size(file) != size) {
                throw new DocumentDamaged("a document has not the size that was kept");
            }
            byte[] content = Files.readAllBytes(file);
            String found = HexFormat.of().formatHex(digest().digest(content));
            if (!MessageDigest.isEqual(
                    found.getBytes(StandardCharsets.US_ASCII),
                    sha256.getBytes(StandardCharsets.US_ASCII))) {
                throw new DocumentDamaged("a document has not the hash that was kept");
            }
            return new ByteArrayInputStream(content);
        } catch (NoSuchFileException e) {
            throw new DocumentDamaged("a document is not there");
        } catch (IOException e) {
            throw new TemporaryFailure("the document store did not give a file", e);
        }
    }

    @Override
    public void remove(UUID applicationId, String documentId) {
        try {
            Files.deleteIfExists(path(applicationId, documentId));
            Path folder = root.resolve(applicationId.toString());
            try (var rest = Files.list(folder)) {
                if (rest.findAny().isEmpty()) {
                    Files.delete(folder);
                }
            }
        } catch (NoSuchFileException e) {
            // Removed before: what was asked for is so.
        } catch (IOException e) {
            throw new TemporaryFailure("the document store did not remove a file", e);
        }
    }

    private Path path(UUID applicationId, String documentId) {
        if (!SAFE_NAME.matcher(documentId).matches()) {
            throw new IllegalArgumentException("no document id");
        }
        return root.resolve(applicationId.toString()).resolve(documentId);
    }

    /** Without it, a file that was moved into place may be gone after a loss of power. */
    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
