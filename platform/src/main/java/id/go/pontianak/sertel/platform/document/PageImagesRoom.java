package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * The memory that is held while a page is drawn, in bytes, as PDFBox 3.0 takes it: pictures, and
 * what is drawn by itself first. Reckoned rather high; what it has unfolded is not in it.
 */
final class PageImagesRoom {

    /**
     * A scan of A4 in black and white with 600 dots per inch, whose dots PDFBox keeps with four
     * bytes each, and something to spare.
     */
    private static final double MOST = 200L << 20;

    /** Red, green, blue, and how much is seen of them. */
    static final int BYTES_OF_PIXEL = 4;

    /** What is done while something is held. */
    interface Work<T extends @Nullable Object> {
        T done() throws IOException;
    }

    private double held;

    /**
     * @throws PageImagesTrouble if there is not as much left
     */
    <T extends @Nullable Object> T holding(double bytes, Work<T> work) throws IOException {
        // Written so that what is no number is too much.
        if (!(held + bytes <= MOST)) {
            throw new PageImagesTrouble(Kind.TOO_COMPLEX);
        }
        held += bytes;
        try {
            return work.done();
        } finally {
            held -= bytes;
        }
    }

    /**
     * @param every how many pixels become one, in either direction
     */
    static double of(PDImage picture, int every) throws IOException {
        double read = read(picture, every);
        if (picture.isStencil()) {
            // PDFBox does not leave out any of these.
            read += (double) picture.getWidth() * picture.getHeight() * BYTES_OF_PIXEL;
        }
        if (picture instanceof PDImageXObject object) {
            for (PDImageXObject mask :
                    new PDImageXObject[] {object.getSoftMask(), object.getMask()}) {
                if (mask != null) {
                    read += read(mask, every) + masked(picture, mask, every);
                }
            }
        }
        return read;
    }

    /** As it is, and with three colours to be seen. */
    private static double read(PDImage picture, int every) throws IOException {
        int colours = picture.isStencil() ? 1 : picture.getColorSpace().getNumberOfComponents();
        int seen = picture.getBitsPerComponent() == 1 ? 0 : colours + BYTES_OF_PIXEL;
        return left(picture.getWidth(), every)
                * left(picture.getHeight(), every)
                * (colours + seen);
    }

    /** The smaller of the two is made as large as the larger one. */
    private static double masked(PDImage picture, PDImage mask, int every) {
        return left(Math.max(picture.getWidth(), mask.getWidth()), every)
                * left(Math.max(picture.getHeight(), mask.getHeight()), every)
                * BYTES_OF_PIXEL;
    }

    private static double left(int length, int every) {
        return Math.ceil((double) length / every);
    }
}
