package id.go.pontianak.sertel.disposition.sheet;

import id.go.pontianak.sertel.disposition.sheet.SheetContent.Entry;
import id.go.pontianak.sertel.disposition.sheet.SheetContent.Fact;
import id.go.pontianak.sertel.disposition.sheet.SheetContent.Tick;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Puts a sheet on A4. */
final class SheetPdf {

    private static final float SIZE = 10;
    private static final float SMALL = 9;
    private static final float CODE = 80;
    private static final float SIGNATURE = 190;
    private static final float GAP = 10;
    private static final float LEFT = Paper.MARGIN;

    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);

    private SheetPdf() {}

    static byte[] of(SheetContent sheet) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.getDocumentInformation()
                    .setTitle(sheet.title() + " " + sheet.trackingNumber());
            document.getDocumentCatalog().setLanguage("id-ID");
            try (var paper = new Paper(document)) {
                new SheetPdf().write(sheet, paper);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(SheetContent sheet, Paper paper) throws IOException {
        for (String line : sheet.letterhead()) {
            paper.centred(line, bold, 13);
        }
        paper.down(4);
        paper.rule(2);
        paper.down(GAP);
        float top = paper.y();
        paper.squares(QrSquares.of(sheet.trackingNumber()), LEFT + Paper.WIDTH - CODE, top, CODE);
        paper.down(GAP);
        paper.write(sheet.title(), bold, 14, LEFT, Paper.WIDTH - CODE);
        paper.write(sheet.trackingNumber(), plain, 11, LEFT, Paper.WIDTH - CODE);
        paper.moveTo(Math.min(paper.y(), top - CODE));
        facts(sheet.facts(), paper);
        for (Entry entry : sheet.entries()) {
            entry(entry, paper);
        }
        paper.rule(0.8f);
    }

    private void facts(List<Fact> facts, Paper paper) throws IOException {
        float column = Paper.WIDTH / 2;
        for (int i = 0; i < facts.size(); i += 2) {
            List<Fact> pair = facts.subList(i, Math.min(i + 2, facts.size()));
            paper.need(60);
            float top = paper.y();
            float lowest = top;
            for (int side = 0; side < pair.size(); side++) {
                paper.moveTo(top);
                float left = LEFT + side * column;
                paper.write(pair.get(side).label(), plain, SMALL, left, column - GAP);
                paper.write(pair.get(side).value(), bold, SIZE, left, column - GAP);
                lowest = Math.min(lowest, paper.y());
            }
            paper.moveTo(lowest - 4);
        }
        paper.down(2);
    }

    private void entry(Entry entry, Paper paper) throws IOException {
        float width = Paper.WIDTH - SIGNATURE - GAP;
        paper.need(height(entry, width));
        paper.rule(0.8f);
        paper.down(GAP);
        float top = paper.y();
        for (int i = 0; i < entry.signature().size(); i++) {
            paper.write(
                    entry.signature().get(i),
                    i == 1 || i == 2 ? bold : plain,
                    SMALL,
                    LEFT + Paper.WIDTH - SIGNATURE,
                    SIGNATURE);
        }
        float signed = paper.y();
        paper.moveTo(top);
        paper.write(entry.heading(), bold, SIZE, LEFT, width);
        if (entry.ask() != null) {
            paper.write(entry.ask(), plain, SIZE, LEFT, width);
        }
        for (Tick tick : entry.ticks()) {
            paper.box(LEFT + 2, SMALL, tick.ticked());
            paper.write(tick.label(), plain, SIZE, LEFT + 18, width - 18);
        }
        for (String note : entry.notes()) {
            paper.down(2);
            paper.write(note, plain, SIZE, LEFT, width);
        }
        // A long note may have turned the page.
        float bottom = paper.y() > top ? paper.y() : Math.min(signed, paper.y());
        if (entry.struck() != null && bottom < top) {
            paper.stroke(1, LEFT, top, LEFT + Paper.WIDTH, bottom);
        }
        paper.moveTo(bottom);
        if (entry.struck() != null) {
            paper.write(entry.struck(), bold, SMALL, LEFT, Paper.WIDTH);
        }
        paper.down(GAP);
    }

    /** At least so much, so that an entry stays in one piece where it can. */
    private float height(Entry entry, float width) {
        int lines = 2 + entry.ticks().size() + (entry.struck() == null ? 0 : 2);
        for (String note : entry.notes()) {
            lines += PaperText.lines(note, plain, SIZE, width).size();
        }
        int signature = 0;
        for (String line : entry.signature()) {
            signature += PaperText.lines(line, bold, SMALL, SIGNATURE).size();
        }
        return Math.max(lines, signature) * SIZE * 1.4f + 2 * GAP;
    }
}
