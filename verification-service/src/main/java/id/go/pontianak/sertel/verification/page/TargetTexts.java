package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.page.DueTexts;
import id.go.pontianak.sertel.platform.page.DueTexts.DueText;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;

/** The target of step 5 as colour and as text, in working time. */
@Component
class TargetTexts {

    private final DueTexts due;
    private final PageTexts texts;
    private final InstantSource clock;

    TargetTexts(DueTexts due, PageTexts texts, InstantSource clock) {
        this.due = due;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param dueAt null while the clock stands still
     */
    DueText of(@Nullable Instant dueAt, Locale locale) {
        return Objects.requireNonNullElseGet(
                due.of(dueAt, clock.instant(), locale),
                () -> new DueText("badge badge-muted", texts.of("target.stopped", locale)));
    }
}
