package id.go.pontianak.sertel.intake.tracking;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Happening;
import id.go.pontianak.sertel.schemas.CaseStatus;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.schemas.SopStep;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Puts into words what people see of an application. */
@Component
public class TrackingPage {

    /**
     * A step of the procedure as the page lists it.
     *
     * @param state {@code done}, {@code now}, {@code todo}, or {@code aside} where it stands still
     * @param progress the same in words
     * @param who title of whoever does it
     */
    public record Step(int number, String state, String progress, String text, String who) {}

    /**
     * Something that happened.
     *
     * @param who title of whoever did it
     */
    public record Happened(Instant at, String text, String who) {}

    /**
     * The page, word by word.
     *
     * @param badge how the status looks
     * @param holder title of whose turn it is; null when it is nobody's
     * @param asked what is to be corrected, each with the part that it is about
     * @param until when that must be done; null where nothing is asked
     * @param withdrawal what became of the wish to have it back; null if there was none
     * @param happened the latest first
     */
    public record Words(
            String trackingNumber,
            String firstName,
            String status,
            String badge,
            String next,
            @Nullable String holder,
            Instant since,
            List<String> asked,
            @Nullable Instant until,
            @Nullable String withdrawal,
            List<Step> steps,
            List<Happened> happened) {}

    private final PageTexts texts;

    TrackingPage(PageTexts texts) {
        this.texts = texts;
    }

    /** What is said of an application to whoever has its link: no name but the first. */
    public Words words(Application application, Locale locale) {
        TrackingView view = TrackingView.of(application, locale);
        return new Words(
                view.trackingNumber(),
                view.firstName(),
                status(view.status(), locale),
                badge(view.status()),
                texts.text("track.next." + view.status() + turn(view), locale),
                view.holder(),
                view.since(),
                view.asked().stream().map(each -> asked(each, locale)).toList(),
                view.until(),
                view.withdrawal() == null
                        ? null
                        : texts.text("track.withdrawal." + view.withdrawal(), locale),
                Arrays.stream(SopStep.values()).map(step -> step(step, view, locale)).toList(),
                application.history().reversed().stream()
                        .map(each -> happened(each, locale))
                        .toList());
    }

    /** A status in words. */
    public String status(String status, Locale locale) {
        return texts.text("track.status." + status, locale);
    }

    /** How a status looks. */
    public static String badge(String status) {
        return switch (CaseStatus.valueOf(status)) {
            case SUBMITTED, IN_DISPOSITION, IN_VERIFICATION -> "badge-new";
            case AT_BSRE, AWAITING_OWNER, AWAITING_CERTIFICATE -> "badge-waiting";
            case READY, DELIVERED -> "badge-ok";
            case RETURNED, MISMATCHED -> "badge-warn";
            case DRAFT, REJECTED, WITHDRAWN, LAPSED -> "badge-muted";
        };
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

    private Happened happened(Happening happening, Locale locale) {
        String role = happening.actor().role();
        String who =
                Arrays.stream(Role.values())
                        .filter(each -> each.name().equals(role))
                        .findFirst()
                        .map(Role::title)
                        .orElse(role);
        return new Happened(happening.at(), texts.text("event." + happening.event(), locale), who);
    }

    private Step step(SopStep step, TrackingView view, Locale locale) {
        String state = state(step, view);
        return new Step(
                step.number(),
                state,
                texts.text("track.progress." + state, locale),
                texts.text("track.step." + step.number(), locale),
                step.actorRole().title());
    }

    private static String state(SopStep step, TrackingView view) {
        if (step.number() < view.step() || view.status().equals(CaseStatus.DELIVERED.name())) {
            return "done";
        }
        if (step.number() > view.step()) {
            return "todo";
        }
        return view.ended() || view.status().equals(CaseStatus.RETURNED.name()) ? "aside" : "now";
    }
}
