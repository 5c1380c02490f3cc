package id.go.pontianak.sertel.disposition.sheet;

import com.google.zxing.common.BitMatrix;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

import java.io.IOException;
import java.util.List;

/** Writes from the top of A4 pages to the bottom, in points; a new page where one is full. */
final class Paper implements AutoCloseable {

    static final float MARGIN = 50;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.3f;

    private final PDDocument document;
    private PDPageContentStream content;
    private float y;

    Paper(PDDocument document) throws IOException {
        this.document = document;
        content = page();
    }

    /** Where the next line's top is. */
    float y() {
        return y;
    }

    void moveTo(float height) {
        y = height;
    }

    void down(float points) {
        y -= points;
    }

    /** Goes on on a new page unless so much fits on this one, or on none. */
    void need(float points) throws IOException {
        if (y - points < MARGIN && points < PDRectangle.A4.getHeight() - 2 * MARGIN) {
            turn();
        }
    }

    /** Writes a text in as many lines as it needs. */
    void write(String text, PDFont font, float size, float left, float width) throws IOException {
        lines(PaperText.lines(text, font, size, width), font, size, left);
    }

    void centred(String text, PDFont font, float size) throws IOException {
        for (String line : PaperText.lines(text, font, size, WIDTH)) {
            float left = MARGIN + (WIDTH - PaperText.width(line, font, size)) / 2;
            lines(List.of(line), font, size, left);
        }
    }

    void rule(float thickness) throws IOException {
        stroke(thickness, MARGIN, y, MARGIN + WIDTH, y);
    }

    void stroke(float thickness, float fromX, float fromY, float toX, float toY)
            throws IOException {
        content.setLineWidth(thickness);
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.stroke();
    }

    /** A box beside the next line, ticked or not. */
    void box(float left, float size, boolean ticked) throws IOException {
        float bottom = y - size;
        content.setLineWidth(0.8f);
        content.addRect(left, bottom, size, size);
        content.stroke();
        if (ticked) {
            stroke(1.2f, left, bottom, left + size, bottom + size);
            stroke(1.2f, left, bottom + size, left + size, bottom);
        }
    }

    void squares(BitMatrix dark, float left, float top, float size) throws IOException {
        float side = size / dark.getWidth();
        for (int row = 0; row < dark.getHeight(); row++) {
            for (int column = 0; column < dark.getWidth(); column++) {
                if (dark.get(column, row)) {
                    content.addRect(left + column * side, top - (row + 1) * side, side, side);
                }
            }
        }
        content.fill();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private void lines(List<String> lines, PDFont font, float size, float left) throws IOException {
        for (String line : lines) {
            if (y - size * LEADING < MARGIN) {
                turn();
            }
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(left, y - size);
            content.showText(line);
            content.endText();
            y -= size * LEADING;
        }
    }

    private void turn() throws IOException {
        content.close();
        content = page();
    }

    private PDPageContentStream page() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }
}
