package id.go.pontianak.sertel.sandbox.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Looks for a text in a file of any size and any kind. */
final class FileSearch {

    private static final int BLOCK = 1 << 20;

    private FileSearch() {}

    /** Whether the file holds the text; one that is gone meanwhile holds nothing. */
    static boolean holds(Path file, String text) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            String kept = "";
            byte[] block = stream.readNBytes(BLOCK);
            while (block.length > 0) {
                String window = kept + new String(block, StandardCharsets.ISO_8859_1);
                if (window.contains(text)) {
                    return true;
                }
                kept = window.substring(Math.max(0, window.length() - text.length()));
                block = stream.readNBytes(BLOCK);
            }
            return false;
        } catch (NoSuchFileException _) {
            return false;
        }
    }
}
