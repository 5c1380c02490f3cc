package id.go.pontianak.sertel.intake.tracking;

import id.go.pontianak.sertel.schemas.CaseStatus;
import id.go.pontianak.sertel.schemas.SopStep;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Puts into words what people see of an application. */
@Component
class TrackingPage {

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
     * @param holder null when it is nobody's turn
     * @param since with the time zone; {@code sinceIso} for programs
     * @param asked what is to be corrected, each with the part that it is about
     * @param until when that must be done; null where nothing is asked
     * @param withdrawal what became of the wish to have it back; null if there was none
     */
    record Words(
            String trackingNumber,
            String greeting,
            String status,
            String next,
            @Nullable String holder,
            String since,
            String sinceIso,
            List<String> asked,
            @Nullable String until,
            @Nullable String withdrawal,
            List<Step> steps) {}

    private final PageTexts texts;

    TrackingPage(PageTexts texts) {
        this.texts = texts;
    }

    Words words(TrackingView view, Locale locale) {
        Instant until = view.until();
        return new Words(
                view.trackingNumber(),
                texts.text("track.greeting", locale, view.firstName()),
                texts.text("track.status." + view.status(), locale),
                texts.text("track.next." + view.status() + turn(view), locale),
                view.holder(),
                texts.date(view.since(), locale),
                view.since().toString(),
                view.asked().stream().map(each -> asked(each, locale)).toList(),
                until == null ? null : texts.date(until, locale),
                view.withdrawal() == null
                        ? null
                        : texts.text("track.withdrawal." + view.withdrawal(), locale),
                Arrays.stream(SopStep.values()).map(step -> step(step, view, locale)).toList());
    }

    /** The status is the same before and after an invitation, but what comes next is not. */
    private static String turn(TrackingView view) {
        return view.status().equals(CaseStatus.AWAITING_OWNER.name()) && view.applicantsTurn()
                ? ".invited"
                : "";
    }

    private String asked(TrackingView.AskedView asked, Locale locale) {
        return texts.part(asked.document(), asked.field(), locale) + ": " + asked.message();
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
                texts.text("track.progress." + progress, locale),
                texts.text("track.step." + step.number(), locale),
                step.actorRole().title());
    }
}
