package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures of a paper's pages, as JPEG. */
final class PageImages {

    /**
     * A page's picture, in pixels, or a page, in whatever unit it is measured.
     *
     * @param width positive
     * @param height positive
     */
    record Size(int width, int height) {

        /** The same, lying on its side. */
        Size lying() {
            return new Size(/* width= */ height, /* height= */ width);
        }

        /**
         * A side of a hundred of the other is the most there is.
         *
         * @throws PageImagesTrouble if it is longer: nothing can be seen of it, and what is drawn
         *     or read row by row would come in very long or very many rows
         */
        void check() {
            if (Math.max(width, height) / Math.min(width, height) > MOST_TO_ONE) {
                throw new PageImagesTrouble(Kind.TOO_COMPLEX);
            }
        }

        /** In the same proportion; narrower than asked where it would be too high. */
        Size ofWidth(int wide) {
            double scale = Math.min((double) wide / width, (double) HIGHEST / height);
            return new Size(
                    Math.max(1, (int) Math.round(width * scale)),
                    Math.max(1, (int) Math.round(height * scale)));
        }
    }

    private static final int HIGHEST = 3_000;
    private static final int MOST_TO_ONE = 100;
    private static final float QUALITY = 0.85f;
    private static final String PDF = "application/pdf";

    static {
        // A paper is some megabytes and in memory already; the disk may be read-only.
        ImageIO.setUseCache(false);
    }

    private PageImages() {}

    /**
     * How large each page is, in its own unit.
     *
     * @throws PageImagesTrouble if that cannot be found out
     */
    static List<Size> sizes(byte[] content, String mediaType) {
        return mediaType.equals(PDF)
                ? PageImagesOfPdf.sizes(content)
                : List.of(PageImagesOfPicture.size(content));
    }

    /**
     * Draws a page with its watermark.
     *
     * @param page from 1
     * @param width in pixels
     * @throws PageImagesTrouble if it cannot be drawn
     */
    static byte[] draw(byte[] content, String mediaType, int page, int width, String watermark) {
        BufferedImage image;
        if (mediaType.equals(PDF)) {
            image = PageImagesOfPdf.draw(content, page, width);
        } else if (page == 1) {
            image = PageImagesOfPicture.draw(content, width);
        } else {
            throw new PageImagesTrouble(Kind.NO_SUCH_PAGE);
        }
        Watermark.draw(image, watermark);
        return jpeg(image);
    }

    /** A picture that says something instead of a page. */
    static byte[] notice(String text, int width) {
        var image = new BufferedImage(width, Math.max(1, width / 4), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setColor(new Color(0x7A1F1F));
            Watermark.write(graphics, text, image);
        } finally {
            graphics.dispose();
        }
        return jpeg(image);
    }

    private static byte[] jpeg(BufferedImage image) {
        var bytes = new ByteArrayOutputStream(1 << 18);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
