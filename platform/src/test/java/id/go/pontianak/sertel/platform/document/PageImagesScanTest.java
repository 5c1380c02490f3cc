package id.go.pontianak.sertel.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What people's scanners, cameras and printing houses make is shown, however large it is. */
class PageImagesScanTest {

    private static final String PDF = "application/pdf";

    /** A4 with 600 dots per inch. */
    private static final int WIDE = 4_960;

    private static final int HIGH = 7_016;

    /** A picture made of the parts of a page. */
    private interface Scan {
        PDImageXObject in(PDDocument document) throws IOException;
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 2_000})
    void aScanOfA4InBlackAndWhiteWith600DotsPerInch(int width) {
        byte[] plain = scan(document -> CCITTFactory.createFromImage(document, dots(WIDE, HIGH)));
        byte[] stencil = scan(document -> stencil(document, WIDE, HIGH));

        assertHalfDark(plain, width);
        assertHalfDark(stencil, width);
    }

    /** As programs keep them that part the letters from the paper: one is sharp, one is small. */
    @ParameterizedTest
    @ValueSource(ints = {400, 2_000})
    void aScanInColourWithAMaskWith600DotsPerInch(int width) {
        byte[] scan =
                scan(
                        document -> {
                            PDImageXObject colours =
                                    JPEGFactory.createFromImage(
                                            document, one(620, 877, Color.BLUE));
                            PDImageXObject mask = stencil(document, WIDE, HIGH);
                            colours.getCOSObject().setItem(COSName.MASK, mask);
                            return colours;
                        });

        assertHalfDark(scan, width);
    }

    @Test
    void aScanInColourWithASoftMaskWith300DotsPerInch() {
        byte[] scan =
                scan(
                        document -> {
                            PDImageXObject colours =
                                    JPEGFactory.createFromImage(
                                            document, one(WIDE / 2, HIGH / 2, Color.BLUE));
                            PDImageXObject mask =
                                    LosslessFactory.createFromImage(
                                            document, half(WIDE / 2, HIGH / 2));
                            colours.getCOSObject().setItem(COSName.SMASK, mask);
                            return colours;
                        });

        assertHalfDark(scan, 2_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 2_000})
    void aPhotographOf12MillionPixels(int width) {
        byte[] photograph = PageImagesSamples.picture("jpeg", 4_000, 3_000, Color.BLUE);
        byte[] paper = scan(document -> JPEGFactory.createFromByteArray(document, photograph));

        assertThat(colour(draw(paper, PDF, width), 0.5)).isEqualTo("blue");
        assertThat(colour(draw(photograph, "image/jpeg", width), 0.5)).isEqualTo("blue");
    }

    @Test
    void aPhotographInManyGoes() {
        byte[] photograph = PageImagesInks.jpeg(one(4_000, 3_000, Color.BLUE).getRaster(), true);

        assertThat(draw(photograph, "image/jpeg", 400).getWidth()).isEqualTo(400);
    }

    /** Cyan and magenta are blue; what printing houses send says so the other way round. */
    @Test
    void aPictureInTheColoursOfPrinters() {
        byte[] inks = PageImagesInks.blue(1_200, 800, PageImagesInks.AS_THEY_ARE);
        byte[] light = PageImagesInks.blue(1_200, 800, PageImagesInks.BY_BRIGHTNESS);
        byte[] paper = scan(document -> JPEGFactory.createFromByteArray(document, inks));

        assertThat(colour(draw(inks, "image/jpeg", 900), 0.5)).isEqualTo("blue");
        assertThat(colour(draw(light, "image/jpeg", 900), 0.5)).isEqualTo("blue");
        assertThat(colour(draw(paper, PDF, 900), 0.5)).isEqualTo("blue");
        assertThat(draw(inks, "image/jpeg", 900).getHeight()).isEqualTo(600);
    }

    @Test
    void aSmallPictureInTheTextOfAPage() {
        byte[] paper =
                PageImagesBombs.contents(
                        PageImagesBombs.ascii(
                                "q 500 0 0 700 40 60 cm BI /W 1 /H 1 /BPC 8 /CS /RGB /F /AHx ID"
                                        + " 0000ff>\nEI Q"),
                        null);

        assertThat(colour(draw(paper, PDF, 900), 0.5)).isEqualTo("blue");
    }

    @Test
    void aPatternAsLargeAsThePageAndGroupsInGroups() {
        var tile =
                PageImagesBombs.group(
                        PDRectangle.A4, "0 0 1 rg 0 0 595 842 re f", COSName.XOBJECT, COSName.A);
        tile.setInt(COSName.PATTERN_TYPE, 1);
        tile.setInt(COSName.PAINT_TYPE, 1);
        tile.setInt(COSName.X_STEP, 595);
        tile.setInt(COSName.Y_STEP, 842);
        var group =
                PageImagesBombs.group(
                        PDRectangle.A4,
                        "/Pattern cs /A scn 0 0 595 842 re f",
                        COSName.PATTERN,
                        tile);
        for (int i = 0; i < 3; i++) {
            group = PageImagesBombs.group(PDRectangle.A4, "/A Do", COSName.XOBJECT, group);
        }

        byte[] paper = PageImagesBombs.page(PDRectangle.A4, "/A Do", COSName.XOBJECT, group);

        assertThat(colour(draw(paper, PDF, 2_000), 0.5)).isEqualTo("blue");
    }

    /** Mail programs and copiers cut papers short; PDFBox then looks for what is left itself. */
    @Test
    void aPaperWhoseListOfObjectsIsLost() {
        byte[] paper = PageImagesSamples.pdf(2);
        String text = new String(paper, StandardCharsets.ISO_8859_1);
        String cut = text.substring(0, text.lastIndexOf("startxref"));

        byte[] left = cut.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(text).contains("/ObjStm");
        assertThat(PageImages.sizes(left, PDF)).hasSize(2);
        assertThat(colour(draw(left, PDF, 900), 0.5)).isEqualTo("dark");
    }

    private static void assertHalfDark(byte[] scan, int width) {
        BufferedImage page = draw(scan, PDF, width);

        assertThat(page.getWidth()).isBetween(width - 1, width);
        assertThat(colour(page, 0.25)).isNotEqualTo("light");
        assertThat(colour(page, 0.75)).isEqualTo("light");
    }

    private static BufferedImage draw(byte[] content, String mediaType, int width) {
        return PageImagesSamples.read(PageImages.draw(content, mediaType, 1, width, "."));
    }

    /** Halfway down, so far from the left. */
    private static String colour(BufferedImage page, double across) {
        var colour = new Color(page.getRGB((int) (page.getWidth() * across), page.getHeight() / 2));
        if (colour.getBlue() > colour.getRed() + 60) {
            return "blue";
        }
        return PageImagesTest.brightness(colour.getRGB()) < 128 ? "dark" : "light";
    }

    private static byte[] scan(Scan scan) {
        return PageImagesSamples.pdf(
                document -> {
                    var page = new PDPage(PDRectangle.A4);
                    document.addPage(page);
                    try (var drawing = new PDPageContentStream(document, page)) {
                        drawing.drawImage(scan.in(document), 0, 0, 595, 842);
                    }
                });
    }

    private static PDImageXObject stencil(PDDocument document, int width, int height)
            throws IOException {
        PDImageXObject stencil = CCITTFactory.createFromImage(document, dots(width, height));
        stencil.setStencil(true);
        stencil.getCOSObject().removeItem(COSName.COLORSPACE);
        return stencil;
    }

    /** Dark on the left. */
    private static BufferedImage dots(int width, int height) {
        return half(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), Color.WHITE);
    }

    /** Seen on the left. */
    private static BufferedImage half(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        return image;
    }

    private static BufferedImage half(BufferedImage image, Color right) {
        var graphics = image.createGraphics();
        graphics.setColor(right);
        graphics.fillRect(image.getWidth() / 2, 0, image.getWidth() / 2, image.getHeight());
        graphics.dispose();
        return image;
    }

    private static BufferedImage one(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }
}
