package id.go.pontianak.sertel.intake.tracking;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** The words of pages. */
@Component
public class PageTexts {

    private final MessageSource messages;

    PageTexts(MessageSource messages) {
        this.messages = messages;
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
}
