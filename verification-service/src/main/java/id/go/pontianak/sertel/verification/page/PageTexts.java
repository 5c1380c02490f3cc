package id.go.pontianak.sertel.verification.page;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The pages' words, where a template does not look them up itself. */
@Component
class PageTexts {

    private final MessageSource messages;

    PageTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The key itself where there is no text, as for codes of others. */
    String of(String key, Locale locale, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, locale));
    }

    /** The text of a code that may be new to us: then the code. */
    String ofCode(String prefix, String code, Locale locale) {
        return String.valueOf(messages.getMessage(prefix + '.' + code, null, code, locale));
    }

    /** A text of several lines. */
    List<String> lines(String key, Locale locale) {
        return Arrays.stream(of(key, locale).split("\\|")).map(String::strip).toList();
    }
}
