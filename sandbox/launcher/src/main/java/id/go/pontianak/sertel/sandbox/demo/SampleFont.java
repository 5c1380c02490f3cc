package id.go.pontianak.sertel.sandbox.demo;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The font that PDFBox carries: a server need have no font of its own, nor be searched for one. */
final class SampleFont {

    private static final String RESOURCE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private SampleFont(TrueTypeFont font) {
        this.font = font;
    }

    /** The font for a PDF, of which the letters used are put into the file. */
    static PDFont in(PDDocument document) throws IOException {
        try (InputStream resource = resource()) {
            return PDType0Font.load(document, resource);
        }
    }

    /** The font for a picture. */
    static SampleFont forPictures() throws IOException {
        try (InputStream resource = resource()) {
            return new SampleFont(new TTFParser().parse(new RandomAccessReadBuffer(resource)));
        }
    }

    /** Draws the text with its base line beginning there. */
    void draw(Graphics2D pen, double x, double y, double size, String text) throws IOException {
        double scale = size / font.getUnitsPerEm();
        double at = x;
        for (int codePoint : text.codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            GlyphData outline = font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(at, y);
                place.scale(scale, -scale);
                Shape shape = place.createTransformedShape(outline.getPath());
                pen.fill(shape);
            }
            at += font.getAdvanceWidth(glyph) * scale;
        }
    }

    private static InputStream resource() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(RESOURCE), RESOURCE);
    }
}
