package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImages.Size;
import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A photograph or scan as the one page that it is. Only as many of its pixels are kept as show. */
final class PageImagesOfPicture {

    /** A photograph has up to 50 million; reading more takes longer than anybody looks at it. */
    private static final long MOST_PIXELS = 80_000_000;

    /** What does something with a picture. */
    private interface Work<T> {
        T with(ImageReader reader) throws IOException;
    }

    private PageImagesOfPicture() {}

    static Size size(byte[] content) {
        return PageImagesOrientation.of(content)
                .turned(reading(content, PageImagesOfPicture::size));
    }

    static BufferedImage draw(byte[] content, int width) {
        PageImagesOrientation held = PageImagesOrientation.of(content);
        return reading(
                content,
                reader -> {
                    Size kept = size(reader);
                    Size wanted = held.turned(kept).ofWidth(width);
                    Size seen = held.turned(wanted);
                    ImageReadParam how = reader.getDefaultReadParam();
                    // At most twice as many as show, so that what is left is averaged, not picked.
                    how.setSourceSubsampling(
                            Math.ceilDiv(kept.width(), 2 * seen.width()),
                            Math.ceilDiv(kept.height(), 2 * seen.height()),
                            0,
                            0);
                    return scaled(reader.read(0, how), wanted, held);
                });
    }

    private static Size size(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1) {
            throw new PageImagesTrouble(Kind.DAMAGED);
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new PageImagesTrouble(Kind.TOO_COMPLEX);
        }
        var size = new Size(width, height);
        size.check();
        return size;
    }

    private static <T> T reading(byte[] content, Work<T> work) {
        try (var in = input(content)) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new PageImagesTrouble(Kind.UNKNOWN_FORMAT);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (reader.getFormatName().equalsIgnoreCase("jpeg")) {
                    PageImagesJpeg.check(content);
                }
                return work.with(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new PageImagesTrouble(Kind.DAMAGED);
        }
    }

    static ImageInputStream input(byte[] content) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
    }

    private static BufferedImage scaled(
            BufferedImage read, Size wanted, PageImagesOrientation held) {
        var image = new BufferedImage(wanted.width(), wanted.height(), BufferedImage.TYPE_INT_RGB);
        Size kept = held.turned(wanted);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.transform(held.turning(kept));
            graphics.drawImage(read, 0, 0, kept.width(), kept.height(), Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
