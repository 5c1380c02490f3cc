package id.go.pontianak.sertel.intake;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files as people upload them. */
public final class SampleFiles {

    /** Changes a PDF before it is saved. */
    @FunctionalInterface
    public interface Change {
        void apply(PDDocument document) throws IOException;
    }

    private SampleFiles() {}

    /** More than a request may hold altogether. */
    public static byte[] tooMuch() {
        return new byte[70 << 20];
    }

    /** A PDF of that many pages, unlike any other. */
    public static byte[] pdf(int pages) {
        return pdf(pages, _ -> {});
    }

    /** A PDF of that many pages, changed. */
    public static byte[] pdf(int pages, Change change) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            change.apply(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF with a dictionary under a name in its catalogue. */
    public static byte[] pdfWith(String name, COSDictionary dictionary) {
        return pdf(
                1,
                document ->
                        document.getDocumentCatalog()
                                .getCOSObject()
                                .setItem(COSName.getPDFName(name), dictionary));
    }

    /** A PDF that opens with that password; empty: without one, and yet encrypted. */
    public static byte[] encrypted(String password) {
        return pdf(
                1,
                document ->
                        document.protect(
                                new StandardProtectionPolicy(
                                        "owner", password, new AccessPermission())));
    }

    /** A picture, unlike any other. */
    public static byte[] picture(String format) {
        var picture = new BufferedImage(64, 40, BufferedImage.TYPE_INT_RGB);
        byte[] noise = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < noise.length; i++) {
            for (int y = 0; y < 40; y++) {
                picture.setRGB(i, y, noise[i] * 65_793);
            }
        }
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A JPEG of some size, as telephones write them.
     *
     * @param progressive whether it is written in several passes
     */
    public static byte[] photograph(boolean progressive) {
        var picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 300; y++) {
                picture.setRGB(x, y, x * y * 2_654_435);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(
                    progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A PNG whose header claims to be that wide and high. */
    public static byte[] pngThatClaims(int width, int height) {
        byte[] picture = picture("png");
        ByteBuffer.wrap(picture).putInt(16, width).putInt(20, height);
        return picture;
    }

    /** A PDF whose own list of objects unfolds to so many megabytes as soon as it is opened. */
    public static byte[] pdfOfObjectsAsLargeAs(int megabytes) {
        var folded = new ByteArrayOutputStream();
        try (var fold = new DeflaterOutputStream(folded)) {
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                fold.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(
                """
                %%PDF-1.7
                1 0 obj
                <</Type/XRef/W[1 2 1]/Size 9/Root 2 0 R/Filter/FlateDecode/Length %d>>
                stream
                """
                        .formatted(folded.size())
                        .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(folded.toByteArray());
        pdf.writeBytes(
                "\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }
}
