package id.go.pontianak.sertel.platform.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Papers of some kilobytes that ask for hundreds of megabytes, and parts to make them of. */
final class PageImagesBombs {

    private static final int START_OF_FRAME = 0xC0;

    private PageImagesBombs() {}

    /** A page that does what it says with what there is under the name {@code /A}. */
    static byte[] page(PDRectangle size, String operators, COSName kind, COSBase named) {
        return PageImagesSamples.pdf(
                document -> page(document, size, stream(ascii(operators), null), kind, named));
    }

    /** A page that draws a picture over most of it. */
    static byte[] drawing(COSStream picture) {
        return page(PDRectangle.A4, "500 0 0 500 20 20 cm /A Do", COSName.XOBJECT, picture);
    }

    /** A page whose contents are kept in this way. */
    static byte[] contents(byte[] contents, @Nullable COSBase filters) {
        return PageImagesSamples.pdf(
                document ->
                        page(
                                document,
                                PDRectangle.A4,
                                stream(contents, filters),
                                COSName.XOBJECT,
                                new COSDictionary()));
    }

    /** Its contents are locked, by a key that everybody has. */
    static byte[] locked(byte[] contents, COSBase filters) {
        return PageImagesSamples.pdf(
                document -> {
                    page(
                            document,
                            PDRectangle.A4,
                            stream(contents, filters),
                            COSName.XOBJECT,
                            new COSDictionary());
                    document.protect(
                            new StandardProtectionPolicy("owner", "", new AccessPermission()));
                });
    }

    private static void page(
            PDDocument document, PDRectangle size, COSStream contents, COSName kind, COSBase named)
            throws IOException {
        var page = new PDPage(size);
        var resources = new PDResources();
        resources.getCOSObject().setItem(kind, with(new COSDictionary(), "A", named));
        page.setResources(resources);
        page.setContents(new PDStream(contents));
        document.addPage(page);
    }

    /** A picture in grey, with as much of its data as there is. */
    static COSStream picture(int width, int height, byte[] data, COSBase filters) {
        COSStream picture = stream(data, filters);
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, width);
        picture.setInt(COSName.HEIGHT, height);
        picture.setInt(COSName.BITS_PER_COMPONENT, 8);
        picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return picture;
    }

    static COSStream stencil(int width, int height, byte[] data, COSBase filters) {
        COSStream picture = picture(width, height, data, filters);
        picture.setBoolean(COSName.IMAGE_MASK, true);
        picture.setInt(COSName.BITS_PER_COMPONENT, 1);
        picture.removeItem(COSName.COLORSPACE);
        return picture;
    }

    /** Operators that are drawn by themselves, before they are put onto the page. */
    static COSStream group(PDRectangle box, String operators, COSName kind, COSBase named) {
        COSStream group = stream(ascii(operators), null);
        group.setItem(COSName.SUBTYPE, COSName.FORM);
        group.setItem(COSName.BBOX, box.getCOSArray());
        group.setItem(
                COSName.GROUP, with(new COSDictionary(), "S", COSName.getPDFName("Transparency")));
        group.setItem(
                COSName.RESOURCES,
                with(new COSDictionary(), kind.getName(), with(new COSDictionary(), "A", named)));
        return group;
    }

    static COSStream stream(byte[] data, @Nullable COSBase filters) {
        var stream = new COSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (filters != null) {
            stream.setItem(COSName.FILTER, filters);
        }
        return stream;
    }

    static <T extends COSDictionary> T with(T dictionary, String key, COSBase value) {
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }

    static COSDictionary numbers(String key, int value, String other, int otherValue) {
        return with(
                with(new COSDictionary(), key, COSInteger.get(value)),
                other,
                COSInteger.get(otherValue));
    }

    static COSArray names(COSName... names) {
        return new COSArray(List.of(names));
    }

    /** So many megabytes of nothing. */
    static byte[] deflated(int megabytes) {
        return deflated(new byte[1 << 20], megabytes);
    }

    static byte[] deflated(byte[] part, int times) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                out.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A photograph that says that it has so many pixels. */
    static byte[] jpegOf(int width, int height, boolean inOneGo) {
        byte[] jpeg =
                PageImagesInks.jpeg(
                        new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB).getRaster(), !inOneGo);
        for (int i = 0; ; i++) {
            int marker = Byte.toUnsignedInt(jpeg[i + 1]);
            if (jpeg[i] == (byte) 0xFF && (marker & 0xFD) == START_OF_FRAME) {
                jpeg[i + 5] = (byte) (height >> 8);
                jpeg[i + 6] = (byte) height;
                jpeg[i + 7] = (byte) (width >> 8);
                jpeg[i + 8] = (byte) width;
                return jpeg;
            }
        }
    }

    /** Its pages are described in a list that unfolds to more than any paper needs. */
    static byte[] pdfWithObjects(byte[] deflated, String keys) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                ascii(
                        "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length "
                                + deflated.length
                                + keys
                                + ">>\nstream\n"));
        bytes.writeBytes(deflated);
        bytes.writeBytes(ascii("\nendstream\nendobj\nstartxref\n9\n%%EOF\n"));
        return bytes.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
