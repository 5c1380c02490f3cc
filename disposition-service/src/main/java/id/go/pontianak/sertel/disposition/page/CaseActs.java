package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.DispositionDesk;
import id.go.pontianak.sertel.disposition.Outcome;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent;
import id.go.pontianak.sertel.disposition.domain.DispositionFlow;
import id.go.pontianak.sertel.disposition.domain.Officer;
import id.go.pontianak.sertel.disposition.page.CasePages.Look;
import id.go.pontianak.sertel.disposition.page.CasePages.Rejecting;
import id.go.pontianak.sertel.disposition.web.Cases;
import id.go.pontianak.sertel.disposition.web.ForwardRequest;
import id.go.pontianak.sertel.disposition.web.Officers;
import id.go.pontianak.sertel.disposition.web.RecallRequest;
import id.go.pontianak.sertel.disposition.web.Refusals;
import id.go.pontianak.sertel.disposition.web.RejectRequest;
import id.go.pontianak.sertel.disposition.web.ReturnRequest;
import id.go.pontianak.sertel.platform.decision.Decision.AlreadyDone;
import id.go.pontianak.sertel.platform.decision.Decision.Refused;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** What officials do with a case on its page. */
@PageController
class CaseActs {

    private static final String CASE = "redirect:/cases/";

    private final DispositionDesk desk;
    private final Cases cases;
    private final Officers officers;
    private final Refusals refusals;
    private final CasePages pages;
    private final FaultsView faults;
    private final MessageSource messages;

    CaseActs(
            DispositionDesk desk,
            Cases cases,
            Officers officers,
            Refusals refusals,
            CasePages pages,
            FaultsView faults,
            MessageSource messages) {
        this.desk = desk;
        this.cases = cases;
        this.officers = officers;
        this.refusals = refusals;
        this.pages = pages;
        this.faults = faults;
        this.messages = messages;
    }

    /** Who does something in which language, and where it is told once it is done. */
    private record Act(
            UUID applicationId, Officer officer, Locale language, RedirectAttributes redirect) {}

    @PostMapping("/cases/{applicationId}/forward")
    ModelAndView forward(
            Caller caller,
            Locale language,
            RedirectAttributes redirect,
            @PathVariable UUID applicationId,
            @RequestParam(required = false) @Nullable List<String> instructions,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "ORDINARY") String classification,
            @RequestParam(required = false) @Nullable Integer step) {
        var act = new Act(applicationId, officers.of(caller), language, redirect);
        var form =
                new ForwardForm(
                        instructions == null ? List.of() : instructions,
                        note,
                        classification,
                        step);
        ForwardRequest.Checked checked;
        try {
            checked = form.request().checkedForOne();
        } catch (Problem problem) {
            return faults.into(sheet(act, form), FaultsView.of(problem));
        }
        Outcome outcome =
                Objects.requireNonNull(
                        desk.forward(
                                        List.of(applicationId),
                                        act.officer(),
                                        checked.instructions(),
                                        checked.classification(),
                                        checked.note(),
                                        checked.meant())
                                .get(applicationId));
        if (outcome.state() != null && DispositionFlow.mayRecall(outcome.state(), act.officer())) {
            redirect.addFlashAttribute("undo", applicationId);
        }
        return done(act, outcome, "forwarded", "redirect:/");
    }

    @PostMapping("/cases/{applicationId}/return")
    ModelAndView sendBack(
            Caller caller,
            Locale language,
            RedirectAttributes redirect,
            @PathVariable UUID applicationId,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable Integer step) {
        var act = new Act(applicationId, officers.of(caller), language, redirect);
        ReturnForm form = ReturnForm.of(sent, step);
        ReturnRequest.Checked checked;
        try {
            checked = form.request().checked();
        } catch (Problem problem) {
            Known known = cases.open(applicationId, act.officer());
            return DispositionFlow.actingOn(known, act.officer()).isEmpty()
                    ? new ModelAndView(CASE + applicationId)
                    : faults.into(
                            pages.sendBack(known, act.officer(), form, Look.FIRST, language),
                            form.atTargets(FaultsView.of(problem)));
        }
        return done(
                act,
                desk.sendBack(applicationId, act.officer(), checked.faults(), checked.meant()),
                "returned",
                "redirect:/");
    }

    @PostMapping("/cases/{applicationId}/reject")
    ModelAndView reject(
            Caller caller,
            Locale language,
            RedirectAttributes redirect,
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam(required = false) @Nullable Integer step) {
        var act = new Act(applicationId, officers.of(caller), language, redirect);
        List<Fault> found = new ArrayList<>();
        RejectRequest.Checked checked = null;
        try {
            checked = new RejectRequest(code, note, step).checked();
        } catch (Problem problem) {
            found.addAll(FaultsView.of(problem));
        }
        if (!confirmed) {
            found.add(Fault.of("/confirmed", "REQUIRED"));
        }
        if (checked == null || !found.isEmpty()) {
            Known known = cases.open(applicationId, act.officer());
            return DispositionFlow.actingOn(known, act.officer()).isEmpty()
                    ? new ModelAndView(CASE + applicationId)
                    : faults.into(
                            pages.reject(
                                    known,
                                    act.officer(),
                                    new Rejecting(code, note),
                                    Look.FIRST,
                                    language),
                            found);
        }
        return done(
                act,
                desk.reject(
                        applicationId,
                        act.officer(),
                        checked.code(),
                        checked.note(),
                        checked.meant()),
                "rejected",
                "redirect:/");
    }

    @PostMapping("/cases/{applicationId}/recall")
    ModelAndView recall(
            Caller caller,
            Locale language,
            RedirectAttributes redirect,
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = "") String note) {
        var act = new Act(applicationId, officers.of(caller), language, redirect);
        return done(
                act,
                desk.recall(applicationId, act.officer(), new RecallRequest(note).checked()),
                "recalled",
                CASE + applicationId);
    }

    /** Where a page comes from that was posted, when somebody asks for it again. */
    @GetMapping({"/cases/{applicationId}/forward", "/cases/{applicationId}/recall"})
    String again(@PathVariable UUID applicationId) {
        return CASE + applicationId;
    }

    /** Goes where it is told that it is done; what came too late is told beside the case. */
    private ModelAndView done(Act act, Outcome outcome, String what, String where) {
        if (outcome.decision() instanceof Refused<DispositionEvent> refused) {
            Problem problem = refusals.problem(refused, outcome, act.officer());
            if (problem.status() != HttpStatus.CONFLICT) {
                throw problem;
            }
            ModelAndView page =
                    faults.into(sheet(act, ForwardForm.EMPTY), List.of())
                            .addObject(
                                    "warning",
                                    refusals.text(problem.code(), outcome, act.officer()));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        act.redirect()
                .addFlashAttribute(
                        "done",
                        outcome.decision() instanceof AlreadyDone<DispositionEvent>
                                ? refusals.text(Refusals.DONE_BEFORE, outcome, act.officer())
                                : messages.getMessage("case.done." + what, null, act.language()));
        return new ModelAndView(where);
    }

    private ModelAndView sheet(Act act, ForwardForm form) {
        return pages.sheet(
                cases.open(act.applicationId(), act.officer()),
                act.officer(),
                form,
                Look.FIRST,
                act.language());
    }
}
