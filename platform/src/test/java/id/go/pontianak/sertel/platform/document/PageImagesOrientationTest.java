package id.go.pontianak.sertel.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.document.PageImages.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import javax.imageio.ImageIO;

class PageImagesOrientationTest {

    private static final String JPEG = "image/jpeg";

    /** Where the dark corner is seen, which is kept at the top left of 600 by 300 pixels. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 600, 300",
        "2, 1, 0, 600, 300",
        "3, 1, 1, 600, 300",
        "4, 0, 1, 600, 300",
        "5, 0, 0, 300, 600",
        "6, 1, 0, 300, 600",
        "7, 1, 1, 300, 600",
        "8, 0, 1, 300, 600",
        "0, 0, 0, 600, 300",
        "9, 0, 0, 600, 300"
    })
    void aPhotographIsShownAsTheCameraWasHeld(int noted, int right, int down, int width, int height)
            throws Exception {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            byte[] photograph = photograph(noted, order);

            assertThat(PageImages.sizes(photograph, JPEG)).containsExactly(new Size(width, height));
            BufferedImage shown =
                    PageImagesSamples.read(PageImages.draw(photograph, JPEG, 1, width, "x"));
            for (int x = 0; x < 2; x++) {
                for (int y = 0; y < 2; y++) {
                    int seen =
                            shown.getRGB(
                                    shown.getWidth() * (1 + 2 * x) / 4,
                                    shown.getHeight() * (1 + 2 * y) / 4);
                    assertThat(PageImagesTest.brightness(seen) < 128)
                            .as("%s %s", x, y)
                            .isEqualTo(x == right && y == down);
                }
            }
        }
    }

    @Test
    void aNoteThatCannotBeReadTurnsNothing() throws Exception {
        byte[] photograph = photograph(6, ByteOrder.BIG_ENDIAN);

        for (int length = 0; length < 60; length++) {
            byte[] part = Arrays.copyOf(photograph, length);
            assertThat(PageImagesOrientation.of(part))
                    .isIn(PageImagesOrientation.UPRIGHT, PageImagesOrientation.LYING_LEFT);
        }
        assertThat(PageImagesOrientation.of(PageImagesSamples.picture("png", 9, 9, Color.RED)))
                .isEqualTo(PageImagesOrientation.UPRIGHT);
        assertThat(PageImagesOrientation.of(PageImagesSamples.picture("jpeg", 9, 9, Color.RED)))
                .isEqualTo(PageImagesOrientation.UPRIGHT);
    }

    private static byte[] photograph(int orientation, ByteOrder order) throws IOException {
        var image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 600, 300);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, 300, 150);
        graphics.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", plain);
        byte[] bytes = plain.toByteArray();
        var noted = new ByteArrayOutputStream();
        noted.write(bytes, 0, 2);
        noted.write(exif(orientation, order));
        noted.write(bytes, 2, bytes.length - 2);
        return noted.toByteArray();
    }

    private static byte[] exif(int orientation, ByteOrder order) {
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.putShort((short) 0xFFE1).putShort((short) 34);
        segment.put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        segment.put((byte) (order == ByteOrder.BIG_ENDIAN ? 'M' : 'I'));
        segment.put((byte) (order == ByteOrder.BIG_ENDIAN ? 'M' : 'I'));
        segment.order(order);
        segment.putShort((short) 42).putInt(8).putShort((short) 1);
        segment.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        return segment.array();
    }
}
