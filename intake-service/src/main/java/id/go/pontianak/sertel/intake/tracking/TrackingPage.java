package id.go.pontianak.sertel.intake.tracking;

import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.schemas.CaseStatus;
import id.go.pontianak.sertel.schemas.SopStep;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Puts what people see into words. Indonesian comes first; English by a switch. */
@Component
class TrackingPage {

    static final Locale INDONESIAN = Locale.of("id");

    /**
     * A step of the procedure as the page lists it.
     *
     * @param progress {@code done}, {@code current} or {@code ahead}
     * @param progressText the same in words
     * @param who title of whoever does it
     */
    record Step(int number, String progress, String progressText, String text, String who) {}

    /**
     * The page, word by word.
     *
     * @param language of the page, as HTML names it
     * @param holder null when it is nobody's turn
     * @param since with the time zone; {@code sinceIso} for programs
     */
    record Words(
            String language,
            String trackingNumber,
            String greeting,
            String status,
            String next,
            @Nullable String holder,
            String since,
            String sinceIso,
            List<Step> steps) {}

    private final MessageSource messages;
    private final WorkingHours hours;

    TrackingPage(MessageSource messages, WorkingHours hours) {
        this.messages = messages;
        this.hours = hours;
    }

    /** The language that a page is asked for in. */
    static Locale language(@Nullable String lang) {
        return "en".equals(lang) ? Locale.ENGLISH : INDONESIAN;
    }

    Words words(TrackingView view, Locale locale) {
        return new Words(
                locale.getLanguage(),
                view.trackingNumber(),
                text("track.greeting", locale, view.firstName()),
                text("track.status." + view.status(), locale),
                text("track.next." + view.status(), locale),
                view.holder(),
                date(view.since(), locale),
                view.since().toString(),
                Arrays.stream(SopStep.values()).map(step -> step(step, view, locale)).toList());
    }

    String text(String key, Locale locale, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, locale));
    }

    private Step step(SopStep step, TrackingView view, Locale locale) {
        boolean delivered = view.status().equals(CaseStatus.DELIVERED.name());
        String progress =
                step.number() < view.step() || delivered
                        ? "done"
                        : step.number() == view.step() && !view.ended() ? "current" : "ahead";
        return new Step(
                step.number(),
                progress,
                text("track.progress." + progress, locale),
                text("track.step." + step.number(), locale),
                step.actorRole().title());
    }

    private String date(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy HH.mm zzz", locale)
                .format(instant.atZone(hours.zone()));
    }
}
