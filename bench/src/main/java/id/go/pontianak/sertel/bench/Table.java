package id.go.pontianak.sertel.bench;

import java.util.List;

/** Figures in lines, for people and for documents. */
final class Table {

    private Table() {}

    /** Columns of a terminal. */
    static String text(List<Figure> figures) {
        StringBuilder text = new StringBuilder();
        figures.forEach(
                figure ->
                        text.append(
                                "  %-62s %10s %-9s %-12s %s%n"
                                        .formatted(
                                                figure.what(),
                                                figure.shown(),
                                                figure.unit(),
                                                figure.aim(),
                                                figure.verdict().word())));
        return text.toString();
    }

    /** A table of a Markdown document. */
    static String markdown(List<Figure> figures) {
        StringBuilder text = new StringBuilder("| what | measured | aim | |\n|---|---|---|---|\n");
        figures.forEach(
                figure ->
                        text.append(
                                "| %s | %s %s | %s | %s |%n"
                                        .formatted(
                                                figure.what(),
                                                figure.shown(),
                                                figure.unit(),
                                                figure.aim(),
                                                figure.verdict().word())));
        return text.toString();
    }
}
