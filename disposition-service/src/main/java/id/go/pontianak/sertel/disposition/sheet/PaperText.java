package id.go.pontianak.sertel.disposition.sheet;

import org.apache.pdfbox.pdmodel.font.PDFont;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Fits any text to a font that knows Latin letters alone, and to a width. */
final class PaperText {

    private static final int UNITS = 1_000;

    private PaperText() {}

    /**
     * The same text in letters that the font has: without accents that it lacks, and with a
     * question mark for what it cannot show at all.
     */
    static String printable(String text, PDFont font) {
        var shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> shown.append(printableLetter(letter, font)));
        return shown.toString();
    }

    /** The same text in lines that are not wider than that, in points. */
    static List<String> lines(String text, PDFont font, float size, float width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().toList()) {
            var line = new StringBuilder();
            for (String word : printable(paragraph, font).split(" +", -1)) {
                for (String piece : pieces(word, font, size, width)) {
                    if (!line.isEmpty() && width(line + " " + piece, font, size) > width) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    line.append(line.isEmpty() ? "" : " ").append(piece);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** How wide printable text is, in points. */
    static float width(String text, PDFont font, float size) {
        try {
            return font.getStringWidth(text) / UNITS * size;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> pieces(String word, PDFont font, float size, float width) {
        List<String> pieces = new ArrayList<>();
        var piece = new StringBuilder();
        for (String letter : word.codePoints().mapToObj(Character::toString).toList()) {
            if (width(piece + letter, font, size) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(letter);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static String printableLetter(String letter, PDFont font) {
        if (Character.isISOControl(letter.codePointAt(0))
                || Character.isWhitespace(letter.codePointAt(0))) {
            return " ";
        }
        if (has(font, letter)) {
            return letter;
        }
        String plain = Normalizer.normalize(letter, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return !plain.isEmpty() && has(font, plain) ? plain : "?";
    }

    private static boolean has(PDFont font, String letters) {
        try {
            font.encode(letters);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
