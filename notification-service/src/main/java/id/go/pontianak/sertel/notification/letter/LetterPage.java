package id.go.pontianak.sertel.notification.letter;

import org.springframework.web.util.HtmlUtils;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A letter's HTML, made of the same paragraphs as its text; nothing in it is loaded from afar. */
final class LetterPage {

    private LetterPage() {}

    static String of(
            String subject,
            List<String> indonesian,
            List<String> english,
            List<String> footer,
            Set<String> links) {
        return """
        <!DOCTYPE html>
        <html lang="id"><head><meta charset="UTF-8"><title>%s</title></head>
        <body style="font-family: sans-serif; line-height: 1.5; max-width: 40em; margin: 1em auto">
        %s
        <hr>
        <div lang="en">
        %s
        </div>
        <hr>
        <div style="color: #555">
        %s
        </div>
        </body></html>
        """
                .formatted(
                        escaped(subject),
                        paragraphs(indonesian, links),
                        paragraphs(english, links),
                        paragraphs(footer, links));
    }

    private static String paragraphs(List<String> texts, Set<String> links) {
        return texts.stream()
                .map(
                        text ->
                                text.lines()
                                        .map(line -> line(line, links))
                                        .collect(Collectors.joining("<br>\n", "<p>", "</p>")))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String line, Set<String> links) {
        String text = escaped(line);
        return links.contains(line) ? "<a href=\"%1$s\">%1$s</a>".formatted(text) : text;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
