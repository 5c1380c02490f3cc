package id.go.pontianak.sertel.sandbox.demo;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A page of text with a line to sign on. */
final class SamplePdf {

    private static final float LEFT = 64;
    private static final float TOP = 780;
    private static final float LINE = 20;

    private SamplePdf() {}

    static SampleDocument write(String fileName, String title, List<String> lines, String signer) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont font = SampleFont.in(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = TOP;
                text(content, font, 14, y, title);
                y -= LINE;
                text(content, font, 10, y, "CONTOH / SAMPLE");
                y -= LINE;
                for (String line : lines) {
                    y -= LINE;
                    text(content, font, 11, y, line);
                }
                sign(content, font, y - 4 * LINE, signer);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new SampleDocument(fileName, "application/pdf", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The sample document cannot be written", e);
        }
    }

    private static void sign(PDPageContentStream content, PDFont font, float y, String signer)
            throws IOException {
        content.moveTo(LEFT, y);
        content.curveTo(LEFT + 30, y + 40, LEFT + 50, y - 30, LEFT + 80, y + 12);
        content.curveTo(LEFT + 95, y + 30, LEFT + 110, y - 10, LEFT + 140, y + 8);
        content.stroke();
        content.moveTo(LEFT, y - LINE / 2);
        content.lineTo(LEFT + 200, y - LINE / 2);
        content.stroke();
        text(content, font, 11, y - 1.5f * LINE, signer);
    }

    private static void text(
            PDPageContentStream content, PDFont font, float size, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(LEFT, y);
        content.showText(text);
        content.endText();
    }
}
