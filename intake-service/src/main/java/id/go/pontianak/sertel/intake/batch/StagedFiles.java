package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.files.Staging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Files in the staging folder, until they are closed. */
final class StagedFiles implements AutoCloseable {

    private final Staging staging;
    private final List<Path> files = new ArrayList<>();

    StagedFiles(Staging staging) {
        this.staging = staging;
    }

    /**
     * Writes a stream to a new file.
     *
     * @param most no more than so many bytes are written, whatever the stream holds
     */
    StagedFile write(InputStream content, long most) throws IOException {
        Path file = staging.newFile();
        files.add(file);
        try (OutputStream out = Files.newOutputStream(file);
                var digesting = new DigestOutputStream(out, sha256())) {
            byte[] buffer = new byte[16 << 10];
            long left = most;
            int read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            while (read > 0) {
                digesting.write(buffer, 0, read);
                left -= read;
                read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            }
            return new StagedFile(
                    file, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        }
    }

    @Override
    public void close() {
        files.forEach(staging::discard);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
