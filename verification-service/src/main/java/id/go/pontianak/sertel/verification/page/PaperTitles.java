package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.schemas.DocumentKind;

import java.util.Arrays;
import java.util.Locale;

/** What papers are called. */
final class PaperTitles {

    private PaperTitles() {}

    /** The kind itself where it is new to us. */
    static String of(String kind, Locale locale) {
        return Arrays.stream(DocumentKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .map(each -> of(each, locale))
                .orElse(kind);
    }

    static String of(DocumentKind kind, Locale locale) {
        return locale.getLanguage().equals("en") ? kind.titleInEnglish() : kind.title();
    }
}
