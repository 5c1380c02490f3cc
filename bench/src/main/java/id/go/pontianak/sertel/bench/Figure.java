package id.go.pontianak.sertel.bench;

import java.util.Locale;

/**
 * Something that was measured.
 *
 * @param what was measured
 * @param value in the unit
 * @param unit of value and aim
 * @param aim what it should be, with its direction ("under 20"); empty where nothing is aimed at
 * @param verdict whether the aim is met
 */
record Figure(String what, double value, String unit, String aim, Verdict verdict) {

    /** How a value stands to its aim. */
    enum Verdict {
        MET("met"),
        MISSED("missed"),
        NONE("");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** A figure that should be small. */
    static Figure atMost(double aim, String what, double value, String unit) {
        return new Figure(
                what,
                value,
                unit,
                "under " + text(aim),
                value < aim ? Verdict.MET : Verdict.MISSED);
    }

    /** A figure that should be large. */
    static Figure atLeast(double aim, String what, double value, String unit) {
        return new Figure(
                what, value, unit, "over " + text(aim), value > aim ? Verdict.MET : Verdict.MISSED);
    }

    /** A figure without an aim. */
    static Figure of(String what, double value, String unit) {
        return new Figure(what, value, unit, "", Verdict.NONE);
    }

    /** The value, with as many digits as mean something. */
    String shown() {
        return text(value);
    }

    private static String text(double number) {
        boolean fine = number < 100 && number != Math.rint(number);
        return String.format(Locale.ROOT, fine ? "%.1f" : "%,.0f", number);
    }
}
