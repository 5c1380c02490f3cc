package id.go.pontianak.sertel.sandbox.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages of the pages; the switch of the services' pages is obeyed here, too. */
enum Language {
    INDONESIAN("id", "Bahasa Indonesia"),
    ENGLISH("en", "English");

    /** Cookies know no ports, so the services' cookie comes here as well. */
    static final String COOKIE = "sertel-language";

    private static final AcceptHeaderLocaleResolver BROWSER = browser();

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    String code() {
        return code;
    }

    /** The one asked for now, else the one chosen earlier, else the browser's, else Indonesian. */
    static Language of(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        return of(request.getParameter("lang"))
                .or(() -> of(chosen == null ? null : chosen.getValue()))
                .or(() -> of(BROWSER.resolveLocale(request).getLanguage()))
                .orElse(INDONESIAN);
    }

    private static Optional<Language> of(@Nullable String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }

    private static AcceptHeaderLocaleResolver browser() {
        var browser = new AcceptHeaderLocaleResolver();
        browser.setSupportedLocales(
                Arrays.stream(values()).map(language -> Locale.of(language.code)).toList());
        browser.setDefaultLocale(Locale.of(INDONESIAN.code));
        return browser;
    }

    private Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }

    /** What a page needs to name its language and offer the other one. */
    Map<String, String> gaps() {
        Language other = other();
        return Map.of(
                "language",
                code,
                "other.language",
                other.code,
                "other.name",
                other.ownName,
                "other.address",
                "?lang=" + other.code);
    }
}
