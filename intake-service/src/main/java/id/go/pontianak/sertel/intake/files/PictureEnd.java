package id.go.pontianak.sertel.intake.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks whether a picture is all there, by the lengths and marks that it is made of. It is not
 * decoded: a small file can take a decoder minutes, and hundreds of megabytes beside the heap. What
 * follows the end does not matter: telephones put films there.
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81, annex B</a>
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics, 5</a>
 */
final class PictureEnd {

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_CHECKSUM = 4;
    private static final int PNG_END = 'I' << 24 | 'E' << 16 | 'N' << 8 | 'D';

    private static final int JPEG_MARK = 0xFF;
    private static final int JPEG_END = 0xD9;

    private PictureEnd() {}

    /** Whether a JPEG comes to its end. */
    static boolean isInJpeg(Path file) throws IOException {
        try (DataInputStream in = open(file)) {
            for (int mark = nextMark(in); mark != JPEG_END; mark = nextMark(in)) {
                if (hasLength(mark)) {
                    in.skipNBytes(Math.max(0, in.readUnsignedShort() - Short.BYTES));
                }
            }
            return true;
        } catch (EOFException _) {
            return false;
        }
    }

    /** Whether a PNG comes to its end. */
    static boolean isInPng(Path file) throws IOException {
        try (DataInputStream in = open(file)) {
            in.skipNBytes(PNG_SIGNATURE);
            while (true) {
                long length = Integer.toUnsignedLong(in.readInt());
                boolean last = in.readInt() == PNG_END;
                in.skipNBytes(length + PNG_CHECKSUM);
                if (last) {
                    return true;
                }
            }
        } catch (EOFException _) {
            return false;
        }
    }

    /** Passes over what the picture itself consists of, in which no mark begins as they do. */
    private static int nextMark(DataInputStream in) throws IOException {
        while (in.readUnsignedByte() != JPEG_MARK) {
            // Pixels.
        }
        int mark = in.readUnsignedByte();
        while (mark == JPEG_MARK) {
            mark = in.readUnsignedByte();
        }
        return mark;
    }

    /** Not where a pixel happens to look like a mark, at restarts, and at the beginning. */
    private static boolean hasLength(int mark) {
        return mark > 0x01 && (mark < 0xD0 || mark > 0xD8);
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }
}
