package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.time.WorkingHours;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells people a time in the office's zone, such as {@code Senin, 23 November 2026 10.15 WIB}. */
@Component
class PlainTime {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final DateTimeFormatter IN_INDONESIAN =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu HH.mm z", INDONESIAN);
    private static final DateTimeFormatter IN_ENGLISH =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu HH:mm z", Locale.ENGLISH);

    private final WorkingHours hours;

    PlainTime(WorkingHours hours) {
        this.hours = hours;
    }

    /** In the language of the current request. */
    String of(Instant instant) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return (english ? IN_ENGLISH : IN_INDONESIAN).format(instant.atZone(hours.zone()));
    }
}
