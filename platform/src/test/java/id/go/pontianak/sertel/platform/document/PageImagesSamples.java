package id.go.pontianak.sertel.platform.document;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** Papers as people send them, and as nobody should. */
final class PageImagesSamples {

    /** What is done to a PDF before it is kept. */
    interface Work {
        void on(PDDocument document) throws IOException;
    }

    private PageImagesSamples() {}

    /** A4 pages with a black square in the middle. */
    static byte[] pdf(int pages) {
        return pdf(
                document -> {
                    for (int i = 0; i < pages; i++) {
                        square(document, page(document));
                    }
                });
    }

    static byte[] lyingPdf() {
        return pdf(
                document -> {
                    PDPage page = page(document);
                    page.setRotation(90);
                    square(document, page);
                });
    }

    static byte[] encryptedPdf() {
        return pdf(
                document -> {
                    page(document);
                    document.protect(
                            new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                });
    }

    /** A few kilobytes that draw nothing, for a very long time and in very much memory. */
    static byte[] unfoldingPdf() {
        return pdf(
                document -> {
                    var stream = new COSStream();
                    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        byte[] nothing = "n ".repeat(1 << 19).getBytes(StandardCharsets.US_ASCII);
                        for (int i = 0; i < 44; i++) {
                            out.write(nothing);
                        }
                    }
                    page(document).setContents(new PDStream(stream));
                });
    }

    /** It says that it has a picture of so many pixels. */
    static byte[] pdfWithPictureOf(int width, int height) {
        return pdf(
                document -> {
                    PDPage page = page(document);
                    PDImageXObject picture =
                            LosslessFactory.createFromImage(
                                    document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
                    picture.setWidth(width);
                    picture.setHeight(height);
                    draw(document, page, picture);
                });
    }

    /** Its picture is kept in a way that Java has no reader for. */
    static byte[] pdfWithPictureAs(COSName filter) {
        return pdf(
                document -> {
                    PDPage page = page(document);
                    try (InputStream content = new ByteArrayInputStream(new byte[64])) {
                        draw(
                                document,
                                page,
                                new PDImageXObject(
                                        document, content, filter, 8, 8, 1, PDDeviceGray.INSTANCE));
                    }
                });
    }

    /** A picture of one colour. */
    static byte[] picture(String format, int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdf(Work work) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            work.on(document);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static PDPage page(PDDocument document) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private static void square(PDDocument document, PDPage page) throws IOException {
        try (var drawing = new PDPageContentStream(document, page)) {
            drawing.addRect(200, 320, 200, 200);
            drawing.fill();
        }
    }

    private static void draw(PDDocument document, PDPage page, PDImageXObject picture)
            throws IOException {
        try (var drawing = new PDPageContentStream(document, page)) {
            drawing.drawImage(picture, 0, 0, 500, 500);
        }
    }
}
