package id.go.pontianak.sertel.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

class WatermarkTest {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 1000;

    @ParameterizedTest
    @ValueSource(ints = {255, 128, 30})
    void whoLooksIsSeenInEveryPartOfAPageAndHidesNothing(int brightness) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(new Color(brightness, brightness, brightness));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.dispose();

        Watermark.draw(page, "Verifikator Contoh · Senin, 23 November 2026 10.15 WIB");

        for (int x = 0; x < WIDTH; x += WIDTH / 4) {
            for (int y = 0; y < HEIGHT; y += HEIGHT / 4) {
                assertThat(touched(page, x, y, brightness)).as("%s %s", x, y).isBetween(20, 15_000);
            }
        }
        for (int i = 0; i < WIDTH; i++) {
            assertThat(Math.abs(PageImagesTest.brightness(page.getRGB(i, i)) - brightness))
                    .isLessThan(80);
        }
    }

    @Test
    void itIsNotDrawnOnWhenItIsToldToStop() {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Watermark.draw(page, "Verifikator Contoh"))
                    .isInstanceOf(PageImagesTrouble.class)
                    .hasMessage("TOO_COMPLEX");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** How many of the 50,000 pixels of a part are other than they were. */
    private static int touched(BufferedImage page, int left, int top, int brightness) {
        int touched = 0;
        for (int x = left; x < left + WIDTH / 4; x++) {
            for (int y = top; y < top + HEIGHT / 4; y++) {
                if (Math.abs(PageImagesTest.brightness(page.getRGB(x, y)) - brightness) > 8) {
                    touched++;
                }
            }
        }
        return touched;
    }
}
