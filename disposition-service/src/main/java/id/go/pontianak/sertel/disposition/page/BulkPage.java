package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.DispositionDesk;
import id.go.pontianak.sertel.disposition.Outcome;
import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent;
import id.go.pontianak.sertel.disposition.domain.Officer;
import id.go.pontianak.sertel.disposition.inbox.CaseRow;
import id.go.pontianak.sertel.disposition.inbox.InboxQuery;
import id.go.pontianak.sertel.disposition.web.ForwardRequest;
import id.go.pontianak.sertel.disposition.web.Officers;
import id.go.pontianak.sertel.disposition.web.Refusals;
import id.go.pontianak.sertel.platform.decision.Decision.Refused;
import id.go.pontianak.sertel.platform.page.DueTexts;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Passes on several cases with one note: exactly those that were ticked and then listed. */
@PageController
class BulkPage {

    private static final String RESULTS = "results";

    private final DispositionDesk desk;
    private final Officers officers;
    private final Refusals refusals;
    private final InboxQuery inbox;
    private final DueTexts targets;
    private final FaultsView faults;
    private final MessageSource messages;
    private final InstantSource clock;

    BulkPage(
            DispositionDesk desk,
            Officers officers,
            Refusals refusals,
            InboxQuery inbox,
            DueTexts targets,
            FaultsView faults,
            MessageSource messages,
            InstantSource clock) {
        this.desk = desk;
        this.officers = officers;
        this.refusals = refusals;
        this.inbox = inbox;
        this.targets = targets;
        this.faults = faults;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/bulk")
    ModelAndView confirm(
            Caller caller,
            Locale language,
            RedirectAttributes redirect,
            @RequestParam(name = "case", required = false) @Nullable List<String> cases) {
        Officer officer = officers.of(caller);
        List<Choice> chosen = choices(cases);
        if (chosen.isEmpty()) {
            return nothingChosen(redirect, language);
        }
        return page(officer, chosen, ForwardForm.EMPTY, List.of(), language);
    }

    @PostMapping("/bulk/forward")
    ModelAndView forward(
            Caller caller,
            Locale language,
            HttpSession session,
            RedirectAttributes redirect,
            @RequestParam(name = "case", required = false) @Nullable List<String> cases,
            @RequestParam(required = false) @Nullable List<String> instructions,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "ORDINARY") String classification) {
        Officer officer = officers.of(caller);
        List<Choice> chosen = choices(cases);
        if (chosen.isEmpty()) {
            return nothingChosen(redirect, language);
        }
        var form =
                new ForwardForm(
                        instructions == null ? List.of() : instructions,
                        note,
                        classification,
                        null);
        List<ForwardRequest.Checked> checked = new ArrayList<>();
        try {
            for (int step : new LinkedHashSet<>(chosen.stream().map(Choice::step).toList())) {
                checked.add(form.request(at(step, chosen), step).checkedForMany());
            }
        } catch (Problem problem) {
            return page(officer, chosen, form, FaultsView.of(problem), language);
        }
        List<ResultView> results = new ArrayList<>();
        checked.forEach(each -> results.addAll(forward(officer, each, language)));
        session.setAttribute(RESULTS, results);
        return new ModelAndView("redirect:/bulk/results");
    }

    @GetMapping("/bulk/results")
    ModelAndView results(
            Caller caller,
            @SessionAttribute(name = RESULTS, required = false)
                    @Nullable List<ResultView> results) {
        officers.of(caller);
        return results == null
                ? new ModelAndView("redirect:/")
                : new ModelAndView("disposition/bulk-results").addObject("results", results);
    }

    /** Where a page comes from that was posted, when somebody asks for it again. */
    @GetMapping({"/bulk", "/bulk/forward"})
    String again() {
        return "redirect:/";
    }

    private ModelAndView page(
            Officer officer,
            List<Choice> chosen,
            ForwardForm form,
            List<Fault> found,
            Locale language) {
        Instant now = clock.instant();
        List<CaseRow> rows =
                inbox
                        .onDesk(officer, chosen.stream().map(Choice::applicationId).toList(), now)
                        .stream()
                        .filter(row -> row.reviewed() && chosen.contains(Choice.of(row)))
                        .toList();
        var page =
                new ModelAndView("disposition/bulk")
                        .addObject(
                                "rows",
                                rows.stream()
                                        .map(
                                                row ->
                                                        RowView.of(
                                                                row,
                                                                targets.of(
                                                                        row.dueAt(),
                                                                        now,
                                                                        language)))
                                        .toList())
                        .addObject("leftOut", chosen.size() - rows.size())
                        .addObject("sheet", SheetForm.of(form, rows.stream().map(CaseRow::step)));
        return faults.into(page, found);
    }

    private List<ResultView> forward(
            Officer officer, ForwardRequest.Checked checked, Locale language) {
        return desk
                .forward(
                        checked.applicationIds(),
                        officer,
                        checked.instructions(),
                        checked.classification(),
                        checked.note(),
                        checked.meant())
                .entrySet()
                .stream()
                .map(each -> result(each, officer, language))
                .toList();
    }

    private ResultView result(Map.Entry<UUID, Outcome> each, Officer officer, Locale language) {
        Outcome outcome = each.getValue();
        String code =
                outcome.decision() instanceof Refused<DispositionEvent> refused
                        ? Refusals.code(refused)
                        : null;
        return new ResultView(
                each.getKey(),
                // What is none of the caller's business has no number for them.
                outcome.state() instanceof Disposition.Known known && !"NOT_FOUND".equals(code)
                        ? known.dossier().trackingNumber()
                        : null,
                code == null,
                code == null
                        ? text("bulk.forwarded", language)
                        : refusals.text(code, outcome, officer));
    }

    private ModelAndView nothingChosen(RedirectAttributes redirect, Locale language) {
        redirect.addFlashAttribute("warning", text("inbox.none-chosen", language));
        return new ModelAndView("redirect:/");
    }

    private static List<Choice> choices(@Nullable List<String> cases) {
        return cases == null ? List.of() : cases.stream().map(Choice::parse).distinct().toList();
    }

    private static List<UUID> at(int step, List<Choice> chosen) {
        return chosen.stream()
                .filter(choice -> choice.step() == step)
                .map(Choice::applicationId)
                .toList();
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
