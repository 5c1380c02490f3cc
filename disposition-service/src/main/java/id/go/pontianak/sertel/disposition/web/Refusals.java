package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.Outcome;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent;
import id.go.pontianak.sertel.disposition.domain.DispositionFlow;
import id.go.pontianak.sertel.disposition.domain.Handling;
import id.go.pontianak.sertel.disposition.domain.Officer;
import id.go.pontianak.sertel.platform.decision.Decision.Refused;
import id.go.pontianak.sertel.platform.time.OfficeTimes;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Says why something was refused; who did what before, by name and time. */
@Component
public final class Refusals {

    /** No refusal: the same person did the same before, perhaps in other words. */
    public static final String DONE_BEFORE = "DONE_BEFORE";

    private final MessageSource messages;
    private final OfficeTimes times;

    Refusals(MessageSource messages, OfficeTimes times) {
        this.messages = messages;
        this.times = times;
    }

    /** The problem document for a refusal. */
    public Problem problem(Refused<DispositionEvent> refused, Outcome outcome, Officer officer) {
        String code = code(refused);
        return switch (code) {
            case "NOT_FOUND" -> Problem.notFound();
            case "OWN_APPLICATION" -> Problem.of(HttpStatus.FORBIDDEN, code, List.of());
            default -> Problem.conflict(code, arguments(code, outcome, officer));
        };
    }

    /**
     * What became of a case, if it was not refused.
     *
     * @throws Problem for a refusal, and for null: a case that was not asked about
     */
    public Outcome accepted(@Nullable Outcome outcome, Officer officer) {
        if (outcome == null) {
            throw Problem.notFound();
        }
        if (outcome.decision() instanceof Refused<DispositionEvent> refused) {
            throw problem(refused, outcome, officer);
        }
        return outcome;
    }

    /** The text of a refusal in the caller's language. */
    public String text(String code, Outcome outcome, Officer officer) {
        return messages.getMessage(
                "problem." + code,
                arguments(code, outcome, officer),
                LocaleContextHolder.getLocale());
    }

    /** A case that has not come to this rank is none of its business. */
    public static String code(Refused<DispositionEvent> refused) {
        return switch (refused.code()) {
            case "NOT_OPENED",
                    "OWN_APPLICATION",
                    "ALREADY_HANDLED",
                    "ALREADY_OPENED",
                    "NOTHING_TO_RECALL",
                    "CASE_ENDED" ->
                    refused.code();
            default -> "NOT_FOUND";
        };
    }

    private Object[] arguments(String code, Outcome outcome, Officer officer) {
        Optional<Handling> before =
                switch (code) {
                    case "ALREADY_HANDLED", DONE_BEFORE ->
                            Optional.ofNullable(outcome.state())
                                    .flatMap(
                                            it ->
                                                    DispositionFlow.handledBefore(
                                                            it, officer, outcome.meant()));
                    case "ALREADY_OPENED" ->
                            Optional.ofNullable(outcome.state())
                                    .flatMap(it -> DispositionFlow.openedBelow(it, officer));
                    default -> Optional.empty();
                };
        return before.map(
                        it ->
                                new Object[] {
                                    it.by().name(),
                                    times.full(it.at(), LocaleContextHolder.getLocale())
                                })
                .orElseGet(() -> new Object[0]);
    }
}
