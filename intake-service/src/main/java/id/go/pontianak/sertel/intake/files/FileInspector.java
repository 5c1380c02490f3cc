package id.go.pontianak.sertel.intake.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;

/**
 * Looks at an uploaded file. Neither its name nor the media type that the sender claims counts, and
 * what several programs could read in different ways (a PDF that begins later in the file) is none
 * of the accepted types.
 */
public final class FileInspector {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

    /** Reading a PDF takes many times its size in memory. */
    private static final int MOST_AT_ONCE = 4;

    private final FileLimits limits;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    public FileInspector(FileLimits limits) {
        this.limits = limits;
    }

    /**
     * @param file is only read
     * @throws UncheckedIOException if it cannot be read at all
     */
    public Inspection inspect(Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                return Inspection.refused("FILE_EMPTY");
            }
            if (size > limits.bytes()) {
                return new Inspection.TooLarge(limits.bytes());
            }
            return inspect(file, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Inspection inspect(Path file, long size) throws IOException {
        places.acquireUninterruptibly();
        try {
            return read(file, size);
        } finally {
            places.release();
        }
    }

    private Inspection read(Path file, long size) throws IOException {
        byte[] head = head(file);
        if (startsWith(head, PDF)) {
            return PdfInspection.refusal(file, limits.pages())
                    .orElse(sound("application/pdf", file, size));
        }
        if (startsWith(head, JPEG)) {
            return PictureInspection.refusal(file, "jpeg", limits.pixels())
                    .orElse(sound("image/jpeg", file, size));
        }
        if (startsWith(head, PNG)) {
            return PictureInspection.refusal(file, "png", limits.pixels())
                    .orElse(sound("image/png", file, size));
        }
        return Inspection.refused("FILE_TYPE_NOT_ACCEPTED");
    }

    private static Inspection sound(String mediaType, Path file, long size) throws IOException {
        return new Inspection.Sound(mediaType, size, sha256(file));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PNG.length);
        }
    }

    private static boolean startsWith(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }

    private static String sha256(Path file) throws IOException {
        try (var in =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
