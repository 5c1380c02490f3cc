package id.go.pontianak.sertel.sandbox.login;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the folder {@code pages}: its gaps are filled with values, or with texts. */
final class PageText {

    private static final Pattern GAP = Pattern.compile("\\{([a-z.]+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String page;

    /** The page of that name in the frame that all pages share. */
    PageText(String name) throws IOException {
        page =
                read("frame")
                        .replace("{title}", "{" + name + ".title}")
                        .replace("{content}", read(name));
    }

    private static String read(String name) throws IOException {
        return new ClassPathResource("pages/" + name + ".html")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** The page in that language; values are put in as they are, texts are escaped. */
    String in(Language language, Map<String, String> values) {
        return GAP.matcher(page)
                .replaceAll(
                        gap -> {
                            String name = gap.group(1);
                            String value = values.get(name);
                            return Matcher.quoteReplacement(
                                    value == null ? text(language, name) : value);
                        });
    }

    /** A text, escaped. */
    static String text(Language language, String name) {
        return HtmlUtils.htmlEscape(
                ResourceBundle.getBundle("pages.texts", Locale.of(language.code()), NO_FALLBACK)
                        .getString(name),
                StandardCharsets.UTF_8.name());
    }
}
