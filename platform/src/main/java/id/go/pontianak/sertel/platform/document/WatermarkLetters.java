package id.go.pontianak.sertel.platform.document;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Letters as shapes, from the font that PDFBox brings: a server needs no fonts of its own, and
 * draws the same everywhere.
 */
final class WatermarkLetters {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final class Loaded {
        static final TrueTypeFont FONT = load();

        private Loaded() {}
    }

    private WatermarkLetters() {}

    /**
     * A line of text from the origin, upright.
     *
     * @param size height of the letters, in pixels
     */
    static Shape outline(String text, double size) {
        try {
            // Reading a glyph moves the font's one reading position.
            synchronized (Loaded.FONT) {
                return outline(Loaded.FONT, text, size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape outline(TrueTypeFont font, String text, double size) throws IOException {
        double scale = size / font.getUnitsPerEm();
        var letters = font.getUnicodeCmapLookup();
        var line = new GeneralPath();
        double x = 0;
        for (int letter : text.codePoints().toArray()) {
            int glyph = letters.getGlyphId(letter);
            GlyphData shape = font.getGlyph().getGlyph(glyph);
            if (shape != null) {
                line.append(
                        new AffineTransform(scale, 0, 0, -scale, x, 0)
                                .createTransformedShape(shape.getPath()),
                        false);
            }
            x += font.getAdvanceWidth(glyph) * scale;
        }
        return line;
    }

    private static TrueTypeFont load() {
        try (InputStream file =
                Objects.requireNonNull(PDFRenderer.class.getResourceAsStream(FONT))) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
