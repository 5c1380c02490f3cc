package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.platform.page.DueTexts;
import id.go.pontianak.sertel.platform.page.DueTexts.DueText;
import id.go.pontianak.sertel.platform.time.OfficeTimes;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** How the SOP's targets are told: as a colour and in words, in working time. */
@Component
class Targets {

    private final DueTexts due;
    private final OfficeTimes times;
    private final MessageSource messages;
    private final InstantSource clock;

    Targets(DueTexts due, OfficeTimes times, MessageSource messages, InstantSource clock) {
        this.due = due;
        this.times = times;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Null while the office's clock stands.
     *
     * @param since since when the office is waited for, perhaps in the future
     * @param dueAt until when
     */
    @Nullable DueText of(@Nullable Instant since, @Nullable Instant dueAt, Locale language) {
        if (since == null) {
            return null;
        }
        Instant now = clock.instant();
        return since.isAfter(now) && dueAt != null
                ? new DueText(
                        "muted",
                        messages.getMessage(
                                "target.from",
                                new Object[] {times.full(since, language)},
                                language))
                : due.of(dueAt, now, language);
    }
}
