package id.go.pontianak.sertel.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pontianak.sertel.platform.document.PageImages.Size;
import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class PageImagesTest {

    private static final String PDF = "application/pdf";
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    static Stream<Arguments> shown() {
        return Stream.of(
                Arguments.of("a page", PageImagesSamples.pdf(1), PDF, 900, 1273),
                Arguments.of("a page that lies", PageImagesSamples.lyingPdf(), PDF, 900, 636),
                Arguments.of(
                        "a photograph",
                        PageImagesSamples.picture("jpeg", 1600, 1200, Color.GRAY),
                        JPEG,
                        900,
                        675),
                Arguments.of(
                        "a small scan",
                        PageImagesSamples.picture("png", 300, 200, Color.GRAY),
                        PNG,
                        900,
                        600),
                Arguments.of(
                        "a strip, narrower for its height",
                        PageImagesSamples.picture("png", 10, 100, Color.GRAY),
                        PNG,
                        300,
                        3000));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    void aPageIsAsWideAsAskedAndAsItsSizeWasSaid(
            String what, byte[] content, String mediaType, int width, int height) {
        Size said = PageImages.sizes(content, mediaType).getFirst().ofWidth(900);
        BufferedImage drawn =
                PageImagesSamples.read(PageImages.draw(content, mediaType, 1, 900, "Pemeriksa"));

        assertThat(said).isEqualTo(new Size(width, height));
        assertThat(drawn.getWidth()).isBetween(width - 1, width);
        assertThat(drawn.getHeight()).isBetween(height - 1, height + 1);
    }

    @Test
    void whatStandsOnThePageIsThere() {
        byte[] page = PageImages.draw(PageImagesSamples.pdf(2), PDF, 2, 600, "Pemeriksa");

        BufferedImage drawn = PageImagesSamples.read(page);
        int middle = drawn.getRGB(drawn.getWidth() / 2, drawn.getHeight() / 2);
        assertThat(brightness(middle)).isLessThan(130);
        assertThat(PageImages.sizes(PageImagesSamples.pdf(2), PDF)).hasSize(2);
    }

    @Test
    void aPhotographOfManyPixelsIsReadWithFewOfThem() {
        byte[] photograph = PageImagesSamples.picture("jpeg", 3000, 2000, Color.GREEN);

        BufferedImage drawn =
                PageImagesSamples.read(PageImages.draw(photograph, JPEG, 1, 600, "Pemeriksa"));

        assertThat(drawn.getWidth()).isEqualTo(600);
        assertThat(new Color(drawn.getRGB(5, 5)).getGreen()).isGreaterThan(150);
    }

    static Stream<Arguments> troubles() {
        byte[] broken = PageImagesSamples.picture("jpeg", 100, 100, Color.GRAY);
        return Stream.of(
                trouble("no PDF", bytes("%PDF-1.7 nothing more"), PDF, Kind.DAMAGED),
                trouble("nothing", new byte[0], PDF, Kind.DAMAGED),
                trouble("an encrypted PDF", PageImagesSamples.encryptedPdf(), PDF, Kind.DAMAGED),
                trouble("no picture", bytes("GIF, not quite"), PNG, Kind.UNKNOWN_FORMAT),
                trouble("half a picture", Arrays.copyOf(broken, 40), JPEG, Kind.DAMAGED),
                trouble("another page", PageImagesSamples.pdf(0), PDF, Kind.NO_SUCH_PAGE),
                trouble("a bomb", PageImagesSamples.unfoldingPdf(), PDF, Kind.TOO_COMPLEX),
                trouble(
                        "a huge picture",
                        PageImagesSamples.pdfWithPictureOf(60_000, 60_000),
                        PDF,
                        Kind.TOO_COMPLEX),
                trouble(
                        "a picture without a reader",
                        PageImagesSamples.pdfWithPictureAs(COSName.JPX_DECODE),
                        PDF,
                        Kind.UNKNOWN_FORMAT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void whatCannotBeShownIsSaidInsteadOfShownInPart(
            String what, byte[] content, String mediaType, Kind kind) {
        PageImagesTrouble trouble =
                catchThrowableOfType(
                        PageImagesTrouble.class,
                        () -> PageImages.draw(content, mediaType, 1, 900, "Pemeriksa"));

        assertThat(trouble.kind()).isEqualTo(kind);
    }

    @Test
    void aNoticeIsAPictureOfTheSameWidth() {
        BufferedImage notice =
                PageImagesSamples.read(
                        PageImages.notice("Dokumen ini rusak. Minta pemohon mengirim ulang.", 500));

        assertThat(notice.getWidth()).isEqualTo(500);
        assertThat(List.of(brightness(notice.getRGB(2, 2)))).allMatch(light -> light > 240);
        assertThat(darkest(notice)).isLessThan(120);
    }

    private static int darkest(BufferedImage image) {
        int darkest = 255;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                darkest = Math.min(darkest, brightness(image.getRGB(x, y)));
            }
        }
        return darkest;
    }

    static int brightness(int rgb) {
        var colour = new Color(rgb);
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
    }

    private static Arguments trouble(String what, byte[] content, String mediaType, Kind kind) {
        return Arguments.of(what, content, mediaType, kind);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
