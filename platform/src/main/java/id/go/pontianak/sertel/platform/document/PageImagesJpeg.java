package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.w3c.dom.Element;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What a photograph says about itself, before it is unfolded. */
final class PageImagesJpeg {

    private static final String NATIVE = "javax_imageio_jpeg_image_1.0";

    /**
     * Of those that come in several goes; all of one is kept, outside of Java's memory, with up to
     * six bytes for a pixel. Cameras make them in one go.
     */
    private static final long MOST_PIXELS_IN_GOES = 24_000_000;

    /** As many as there are, where it does not say. */
    private static final int MOST_COLOURS = 4;

    private PageImagesJpeg() {}

    /**
     * How large it gets, in bytes, where PDFBox reads it as asked: of the part that is asked for,
     * with the pixels left out that are to be.
     *
     * @throws IOException if it is no JPEG
     * @throws PageImagesTrouble if it needs more by itself
     */
    static double unfolded(InputStream content, DecodeOptions options) throws IOException {
        ImageReader reader = Filter.findRasterReader("JPEG", "");
        try (var in = new MemoryCacheImageInputStream(content)) {
            // PDFBox goes over one, too.
            if (in.read() != '\n') {
                in.seek(0);
            }
            reader.setInput(in);
            check(reader);
            Rectangle part = new Rectangle(reader.getWidth(0), reader.getHeight(0));
            if (options.getSourceRegion() != null) {
                part = part.intersection(options.getSourceRegion());
            }
            return Math.ceil((double) part.width / options.getSubsamplingX())
                    * Math.ceil((double) part.height / options.getSubsamplingY())
                    * frames(reader).stream().mapToInt(Frame::colours).max().orElse(MOST_COLOURS);
        } finally {
            reader.dispose();
        }
    }

    /**
     * @throws PageImagesTrouble if it needs too much by itself
     */
    static void check(byte[] content) throws IOException {
        ImageReader reader = Filter.findRasterReader("JPEG", "");
        try (ImageInputStream in = PageImagesOfPicture.input(content)) {
            reader.setInput(in);
            check(reader);
        } finally {
            reader.dispose();
        }
    }

    private static void check(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        List<Frame> frames = frames(reader);
        boolean inOneGo = !frames.isEmpty() && frames.stream().allMatch(Frame::inOneGo);
        if (pixels > MOST_PIXELS_IN_GOES && !inOneGo) {
            throw new PageImagesTrouble(Kind.TOO_COMPLEX);
        }
    }

    private record Frame(boolean inOneGo, int colours) {}

    /** None if what is said cannot be read. */
    private static List<Frame> frames(ImageReader reader) {
        List<Frame> frames = new ArrayList<>();
        try {
            var said = (Element) reader.getImageMetadata(0).getAsTree(NATIVE);
            var nodes = said.getElementsByTagName("sof");
            for (int i = 0; i < nodes.getLength(); i++) {
                var frame = (Element) nodes.item(i);
                int process = Integer.parseInt(frame.getAttribute("process"));
                int colours = Integer.parseInt(frame.getAttribute("numFrameComponents"));
                frames.add(new Frame(process < 2, colours));
            }
        } catch (IOException | RuntimeException _) {
            // The pixels may still be readable.
            return List.of();
        }
        return frames;
    }
}
