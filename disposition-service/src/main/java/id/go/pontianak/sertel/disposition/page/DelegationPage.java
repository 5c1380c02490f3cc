package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.Targets;
import id.go.pontianak.sertel.disposition.delegation.Delegation;
import id.go.pontianak.sertel.disposition.delegation.NeedsDeputy;
import id.go.pontianak.sertel.disposition.domain.Official.Capacity;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.disposition.sheet.Signatory;
import id.go.pontianak.sertel.disposition.web.Orders;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Who stands in for whom. */
@PageController
class DelegationPage {

    /** A rank to choose. */
    record RankChoice(String name, String title) {}

    /**
     * A case that nobody present may handle.
     *
     * @param rank by title
     */
    record Waiting(String trackingNumber, String rank, Instant since) {
        static Waiting of(NeedsDeputy item) {
            return new Waiting(item.trackingNumber(), Signatory.title(item.rank()), item.since());
        }
    }

    private final Orders orders;
    private final FaultsView faults;
    private final Targets targets;
    private final MessageSource messages;
    private final InstantSource clock;

    DelegationPage(
            Orders orders,
            FaultsView faults,
            Targets targets,
            MessageSource messages,
            InstantSource clock) {
        this.orders = orders;
        this.faults = faults;
        this.targets = targets;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/delegations")
    ModelAndView show(
            Caller caller,
            Locale language,
            @RequestParam(defaultValue = "false") boolean twoRanks,
            @RequestParam(required = false) @Nullable String cursor) {
        return page(
                caller,
                orders.page(caller, twoRanks, cursor),
                twoRanks,
                DelegationForm.EMPTY,
                List.of(),
                language);
    }

    @PostMapping("/delegations")
    ModelAndView appoint(
            Caller caller,
            Locale language,
            RedirectAttributes redirect,
            @RequestParam Map<String, String> sent) {
        DelegationForm form = DelegationForm.of(sent);
        try {
            orders.appoint(caller, form.request());
        } catch (Problem problem) {
            if (problem.status() == HttpStatus.CONFLICT) {
                ModelAndView page = again(caller, form, List.of(), language);
                page.setStatus(HttpStatus.CONFLICT);
                return page.addObject(
                        "warning",
                        messages.getMessage("problem." + problem.code(), null, language));
            }
            return again(caller, form, FaultsView.of(problem), language);
        }
        return done(redirect, "delegations.done.recorded", language);
    }

    @PostMapping("/delegations/{id}/end")
    ModelAndView end(
            Caller caller, Locale language, RedirectAttributes redirect, @PathVariable UUID id) {
        orders.end(caller, id);
        return done(redirect, "delegations.done.ended", language);
    }

    private ModelAndView again(
            Caller caller, DelegationForm form, List<Fault> found, Locale language) {
        return page(caller, orders.page(caller, false, null), false, form, found, language);
    }

    private ModelAndView page(
            Caller caller,
            Page<Delegation> page,
            boolean twoRanks,
            DelegationForm form,
            List<Fault> found,
            Locale language) {
        LocalDate today = targets.dateOf(clock.instant());
        var view =
                new ModelAndView("disposition/delegations")
                        .addObject(
                                "rows",
                                page.items().stream()
                                        .map(each -> DelegationView.of(each, today, language))
                                        .toList())
                        .addObject(
                                "next",
                                page.next() == null
                                        ? null
                                        : "/delegations?twoRanks="
                                                + twoRanks
                                                + "&cursor="
                                                + page.next())
                        .addObject("twoRanks", twoRanks)
                        .addObject("gives", Orders.gives(caller))
                        .addObject("oversees", Orders.oversees(caller))
                        .addObject(
                                "waiting",
                                Orders.oversees(caller)
                                        ? orders.needsDeputy(caller, null).items().stream()
                                                .map(Waiting::of)
                                                .toList()
                                        : List.of())
                        .addObject(
                                "ranks",
                                Arrays.stream(Rank.values())
                                        .map(
                                                rank ->
                                                        new RankChoice(
                                                                rank.name(), Signatory.title(rank)))
                                        .toList())
                        .addObject(
                                "capacities",
                                Arrays.stream(Capacity.values()).map(Enum::name).toList())
                        .addObject("form", form);
        return faults.into(view, found);
    }

    private ModelAndView done(RedirectAttributes redirect, String key, Locale language) {
        redirect.addFlashAttribute("done", messages.getMessage(key, null, language));
        return new ModelAndView("redirect:/delegations");
    }
}
