package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.issuance.register.RegisterCounts.MonthCount;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many certificates were handed over month by month, drawn as bars.
 *
 * @param bars one a month
 * @param width of the drawing
 * @param height of the drawing
 */
record MonthChart(List<Bar> bars, int width, int height) {

    /**
     * A month.
     *
     * @param month in words
     * @param label as short as the bar is wide
     * @param x of the left edge
     * @param y of the upper edge
     */
    record Bar(String month, String label, long holders, int x, int y, int width, int height) {

        /** Where what belongs to the bar is centred. */
        public int middle() {
            return x + width / 2;
        }

        /** Where the number stands. */
        public int above() {
            return y - GAP;
        }
    }

    private static final int GAP = 6;
    private static final int BAR = 34;
    private static final int TALLEST = 120;
    private static final int ABOVE = 24;
    private static final int BELOW = 24;

    static MonthChart of(List<MonthCount> months, Locale language) {
        long most = months.stream().mapToLong(MonthCount::holders).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (MonthCount each : months) {
            int height = most == 0 ? 0 : (int) Math.ceil(each.holders() * (double) TALLEST / most);
            bars.add(
                    new Bar(
                            words(each.month(), "MMMM uuuu", language),
                            words(each.month(), "MMM", language),
                            each.holders(),
                            GAP + bars.size() * (BAR + GAP),
                            ABOVE + TALLEST - height,
                            BAR,
                            height));
        }
        return new MonthChart(bars, GAP + months.size() * (BAR + GAP), ABOVE + TALLEST + BELOW);
    }

    /** Where the bars stand. */
    public int ground() {
        return height - BELOW;
    }

    /** Where the months' names stand. */
    public int labels() {
        return height - GAP;
    }

    private static String words(YearMonth month, String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).format(month);
    }
}
