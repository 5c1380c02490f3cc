package id.go.pontianak.sertel.platform.web;

import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Indonesian unless English is asked for: by the switch on a page, else by the browser. */
final class Languages extends CookieLocaleResolver {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final List<Locale> ALL = List.of(INDONESIAN, Locale.ENGLISH);

    Languages() {
        super("sertel-language");
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
        var browser = new AcceptHeaderLocaleResolver();
        browser.setSupportedLocales(ALL);
        browser.setDefaultLocale(INDONESIAN);
        setDefaultLocaleFunction(browser::resolveLocale);
    }

    /** What is in a cookie may be anything. */
    @Override
    protected Locale parseLocaleValue(String value) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(value))
                .findFirst()
                .orElse(INDONESIAN);
    }
}
