package id.go.pontianak.sertel.intake.tracking;

import id.go.pontianak.sertel.platform.time.OfficeTimes;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of pages that need no login. Indonesian comes first; English if it is asked for. */
@Component
public class PageTexts {

    private static final Locale INDONESIAN = Locale.of("id");

    private final MessageSource messages;
    private final OfficeTimes times;

    PageTexts(MessageSource messages, OfficeTimes times) {
        this.messages = messages;
        this.times = times;
    }

    /**
     * The language of a page.
     *
     * @param chosen by the switch on the page; null if it was not used
     * @param preferred what the browser asks for
     */
    public static Locale language(@Nullable String chosen, Locale preferred) {
        boolean english =
                chosen == null ? preferred.getLanguage().equals("en") : chosen.equals("en");
        return english ? Locale.ENGLISH : INDONESIAN;
    }

    /** A text in a language; its key if there is none. */
    public String text(String key, Locale locale, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, locale));
    }

    /**
     * What people call a part of an application.
     *
     * @param document its kind; null for a field
     * @param field its JSON Pointer; null for a document
     */
    public String part(@Nullable String document, @Nullable String field, Locale locale) {
        String key =
                document == null
                        ? "field" + String.valueOf(field).replace('/', '.')
                        : "document." + document;
        return text(key, locale);
    }

    /** A time as people write it, with the office's time zone. */
    public String date(Instant instant, Locale locale) {
        return times.full(instant, locale);
    }

    /**
     * A page with what every page says.
     *
     * @param prefix of its texts
     * @param keys of its texts, after the prefix
     */
    public ModelAndView page(
            String template,
            HttpStatusCode status,
            Locale locale,
            String prefix,
            Collection<String> keys) {
        Map<String, String> texts = new HashMap<>();
        texts.put("department", text("track.department", locale));
        texts.put("otherLanguage", text("track.otherLanguage", locale));
        keys.forEach(key -> texts.put(key, text(prefix + "." + key, locale)));
        var page = new ModelAndView(template);
        page.setStatus(status);
        page.addObject("texts", texts);
        page.addObject("language", locale.getLanguage());
        page.addObject("otherLanguage", locale.equals(INDONESIAN) ? "en" : "id");
        return page;
    }

    /** What is answered for links that are unknown, spent or expired: always the same. */
    public ModelAndView unknown(HttpStatusCode status, Locale locale) {
        return page("track-unknown", status, locale, "track.unknown", List.of("title", "text"));
    }
}
