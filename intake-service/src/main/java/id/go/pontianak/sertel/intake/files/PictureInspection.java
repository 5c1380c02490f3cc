package id.go.pontianak.sertel.intake.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads a picture's header, which tells how much memory whoever shows it would need, and whether
 * all of it is there.
 */
final class PictureInspection {

    private PictureInspection() {}

    /**
     * @param format as ImageIO names it
     * @return why it will not do; empty if it will
     */
    static Optional<Inspection> refusal(Path file, String format, long mostPixels) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > mostPixels) {
                return Optional.of(Inspection.refused("FILE_TOO_MANY_PIXELS", mostPixels));
            }
            boolean whole =
                    format.equals("png") ? PictureEnd.isInPng(file) : PictureEnd.isInJpeg(file);
            return whole ? Optional.empty() : Optional.of(Inspection.refused("FILE_CUT_OFF"));
        } catch (IOException | RuntimeException _) {
            // ImageIO's readers throw much else on what is no picture; none of it says more.
            return Optional.of(Inspection.refused("FILE_DAMAGED"));
        } finally {
            reader.dispose();
        }
    }
}
