package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.issuance.Outcome;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.web.OfficerActions;
import id.go.pontianak.sertel.issuance.web.RefusalRequest;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** One case, and what the Verifikator does about it. */
@PageController
@RequestMapping("/issuances/{applicationId}")
class CasePage {

    private final OfficerActions actions;
    private final CaseScreen screen;
    private final Replies replies;
    private final WorkingHours hours;

    CasePage(OfficerActions actions, CaseScreen screen, Replies replies, WorkingHours hours) {
        this.actions = actions;
        this.screen = screen;
        this.replies = replies;
        this.hours = hours;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID applicationId, Caller caller, Locale language) {
        return screen.of(
                actions.look(applicationId, caller), caller, Form.EMPTY, HttpStatus.OK, language);
    }

    /** Where a form that was refused is loaded again, or asked for in the other language. */
    @GetMapping({"/invitation", "/absence", "/reject", "/recheck", "/delivery", "/collection-link"})
    ModelAndView back(@PathVariable UUID applicationId) {
        return Replies.to("/issuances/" + applicationId);
    }

    /** What the owner signs for at the counter. */
    @GetMapping("/receipt")
    ModelAndView receipt(@PathVariable UUID applicationId, Caller caller) {
        if (!(actions.look(applicationId, caller) instanceof Delivered delivered)
                || delivered.delivery().receipt() == null) {
            throw Problem.notFound();
        }
        var page = Replies.page("issuance/handed-over", HttpStatus.OK);
        page.addObject("file", delivered.file());
        page.addObject("certificate", delivered.certificate());
        page.addObject("at", delivered.delivery().at());
        page.addObject("receipt", delivered.delivery().receipt());
        return page;
    }

    /**
     * @param at one of the starts on offer
     * @param moment any other time, in the office's time zone, where every time can be chosen
     */
    @PostMapping("/invitation")
    ModelAndView invite(
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String moment,
            @RequestParam(required = false) @Nullable Integer round,
            Caller caller,
            Locale language,
            RedirectAttributes attributes) {
        Instant start = moment.isBlank() ? instant(at) : local(moment);
        return act(
                applicationId,
                caller,
                language,
                Map.of("at", at, "moment", moment),
                () -> actions.invite(applicationId, start, round, caller),
                "case.done.invited",
                attributes);
    }

    @PostMapping("/absence")
    ModelAndView absence(
            @PathVariable UUID applicationId,
            Caller caller,
            Locale language,
            RedirectAttributes attributes) {
        return act(
                applicationId,
                caller,
                language,
                Map.of(),
                () -> actions.absence(applicationId, caller),
                "case.done.absent",
                attributes);
    }

    @PostMapping("/reject")
    ModelAndView reject(
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Caller caller,
            Locale language,
            RedirectAttributes attributes) {
        return act(
                applicationId,
                caller,
                language,
                Map.of("code", code, "note", note),
                () -> {
                    if (!confirmed) {
                        throw unconfirmed(new RefusalRequest(code, note));
                    }
                    return actions.reject(applicationId, code, note, caller);
                },
                "case.done.rejected",
                attributes);
    }

    @PostMapping("/collection-link")
    ModelAndView collectionLink(
            @PathVariable UUID applicationId,
            Caller caller,
            Locale language,
            RedirectAttributes attributes) {
        return act(
                applicationId,
                caller,
                language,
                Map.of(),
                () -> actions.renewCollectionLink(applicationId, caller),
                "case.done.link",
                attributes);
    }

    @PostMapping("/recheck")
    ModelAndView recheck(
            @PathVariable UUID applicationId,
            Caller caller,
            Locale language,
            RedirectAttributes attributes) {
        return act(
                applicationId,
                caller,
                language,
                Map.of(),
                () -> actions.recheck(applicationId, caller),
                "case.done.recheck",
                attributes);
    }

    @PostMapping("/delivery")
    ModelAndView deliver(
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = "") String receivedBy,
            @RequestParam(defaultValue = "") String identityDocument,
            Caller caller,
            Locale language,
            RedirectAttributes attributes) {
        return act(
                applicationId,
                caller,
                language,
                Map.of("receivedBy", receivedBy, "identityDocument", identityDocument),
                () -> actions.handOver(applicationId, receivedBy, identityDocument, caller),
                "case.done.handed",
                attributes);
    }

    private ModelAndView act(
            UUID applicationId,
            Caller caller,
            Locale language,
            Map<String, String> typed,
            Supplier<Outcome> action,
            String done,
            RedirectAttributes attributes) {
        Outcome outcome;
        try {
            outcome = action.get();
        } catch (Problem problem) {
            if (!Replies.isForTheForm(problem)) {
                throw problem;
            }
            return screen.of(
                    actions.look(applicationId, caller),
                    caller,
                    replies.form(problem, typed),
                    problem.status(),
                    language);
        }
        return replies.done(
                "/issuances/" + applicationId,
                outcome.isNews() ? done : "case.done.before",
                attributes);
    }

    private static Problem unconfirmed(RefusalRequest request) {
        List<Fault> faults = new ArrayList<>(request.faults());
        faults.add(Fault.of("/confirmed", "REQUIRED"));
        return Problem.invalid(faults);
    }

    /** Null for what is no time. */
    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Instant local(String text) {
        try {
            return LocalDateTime.parse(text).atZone(hours.zone()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
