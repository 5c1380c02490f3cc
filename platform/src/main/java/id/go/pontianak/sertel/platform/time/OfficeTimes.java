package id.go.pontianak.sertel.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them, in the office's time zone: Indonesian, or English if it is asked. */
public final class OfficeTimes {

    private static final Locale INDONESIAN = Locale.of("id");

    private final ZoneId zone;

    public OfficeTimes(ZoneId zone) {
        this.zone = zone;
    }

    /** For example {@code Senin, 23 November 2026 10.15 WIB}. */
    public String full(Instant at, Locale language) {
        return day(at, language) + ' ' + clock(at, language);
    }

    /** For example {@code Senin, 23 November 2026}. */
    public String day(Instant at, Locale language) {
        return format("EEEE, d MMMM uuuu", at, isEnglish(language) ? Locale.ENGLISH : INDONESIAN);
    }

    /** For example {@code 23 November 2026}, as letters are dated. */
    public static String date(LocalDate date, Locale language) {
        return DateTimeFormatter.ofPattern(
                        "d MMMM uuuu", isEnglish(language) ? Locale.ENGLISH : INDONESIAN)
                .format(date);
    }

    /** For example {@code 10.15 WIB}: the zone's name is the Indonesian one in every language. */
    public String clock(Instant at, Locale language) {
        return format(isEnglish(language) ? "HH:mm" : "HH.mm", at, INDONESIAN)
                + ' '
                + format("zzz", at, INDONESIAN);
    }

    private String format(String pattern, Instant at, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).format(at.atZone(zone));
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
