package id.go.pontianak.sertel.platform.document;

import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Who looks, and when, all over a page: too faint to hide anything, too often to be cut away, and
 * readable on paper and on photographs alike.
 */
final class Watermark {

    private static final Color DARK = new Color(20, 40, 90, 46);
    private static final Color LIGHT = new Color(255, 255, 255, 60);
    private static final double SLOPE = Math.toRadians(-30);

    private Watermark() {}

    /**
     * Repeats the text diagonally over the picture.
     *
     * @throws PageImagesTrouble if it is told to stop
     */
    static void draw(BufferedImage image, String text) {
        double size = Math.max(11, image.getWidth() / 42.0);
        Shape line = WatermarkLetters.outline(text, size);
        double wide = line.getBounds2D().getWidth() + 3 * size;
        double high = 6 * size;
        double reach = Math.hypot(image.getWidth(), image.getHeight());
        Graphics2D graphics = smooth(image);
        try {
            graphics.translate(image.getWidth() / 2.0, image.getHeight() / 2.0);
            graphics.rotate(SLOPE);
            Rectangle2D seen = new Rectangle2D.Double(-reach / 2, -reach / 2, reach, reach);
            int row = 0;
            for (double y = seen.getMinY(); y < seen.getMaxY(); y += high, row++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new PageImagesTrouble(Kind.TOO_COMPLEX);
                }
                double from = seen.getMinX() - (row % 2 == 0 ? 0 : wide / 2);
                for (double x = from; x < seen.getMaxX(); x += wide) {
                    put(graphics, line, x, y, Math.max(1, size / 14));
                }
            }
        } finally {
            graphics.dispose();
        }
    }

    /** Writes sentences into the middle of a picture, one below the other, as large as fits. */
    static void write(Graphics2D graphics, String text, BufferedImage image) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double size = image.getWidth() / 36.0;
        var lines = new GeneralPath();
        double y = 0;
        for (String sentence : text.split("(?<=\\.) ", -1)) {
            Shape line = WatermarkLetters.outline(sentence, size);
            double middle = line.getBounds2D().getCenterX();
            lines.append(
                    AffineTransform.getTranslateInstance(-middle, y).createTransformedShape(line),
                    false);
            y += 1.6 * size;
        }
        Rectangle2D bounds = lines.getBounds2D();
        double scale = Math.min(1, image.getWidth() * 0.92 / Math.max(1, bounds.getWidth()));
        var place = new AffineTransform();
        place.translate(image.getWidth() / 2.0, image.getHeight() / 2.0);
        place.scale(scale, scale);
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        graphics.fill(place.createTransformedShape(lines));
    }

    private static void put(Graphics2D graphics, Shape line, double x, double y, double shade) {
        graphics.translate(x, y);
        graphics.translate(shade, shade);
        graphics.setColor(LIGHT);
        graphics.fill(line);
        graphics.translate(-shade, -shade);
        graphics.setColor(DARK);
        graphics.fill(line);
        graphics.translate(-x, -y);
    }

    private static Graphics2D smooth(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return graphics;
    }
}
