package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/** Reads the texts of a form: composed, without white space around, and of visible characters. */
final class TextCheck {

    /** U+FFFD: what was sent there was no UTF-8. */
    private static final int LOST = 0xFFFD;

    private final RequestForm form;
    private final Findings findings;

    TextCheck(RequestForm form, Findings findings) {
        this.form = form;
        this.findings = findings;
    }

    /** The text; empty, with a fault, if it is missing or will not do. */
    String required(String pointer) {
        String text = optional(pointer);
        if (text == null && !findings.hasFaultAt(pointer)) {
            findings.fault(pointer, "REQUIRED");
        }
        return text == null ? "" : text;
    }

    /** The text; null if it is missing or blank, or, with a fault, if it will not do. */
    @Nullable String optional(String pointer) {
        String given = form.text(pointer);
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.codePoints().anyMatch(TextCheck::isInvisible)) {
            findings.fault(pointer, "CHARACTERS_NOT_ALLOWED");
            return null;
        }
        String text = Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
        int longest = RequestForm.longest(pointer);
        if (text.codePointCount(0, text.length()) > longest) {
            findings.fault(pointer, "TOO_LONG", longest);
            return null;
        }
        return text;
    }

    /**
     * Control characters, marks that turn the direction of writing, halves of characters, and what
     * stands for a character that was lost on the way.
     */
    private static boolean isInvisible(int codePoint) {
        if (codePoint == LOST) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE ->
                    true;
            default -> false;
        };
    }
}
