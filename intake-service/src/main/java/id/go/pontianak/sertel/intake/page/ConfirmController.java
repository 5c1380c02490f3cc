package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.draft.ConfirmationLinks;
import id.go.pontianak.sertel.intake.draft.Draft;
import id.go.pontianak.sertel.intake.draft.DraftReception;
import id.go.pontianak.sertel.intake.draft.DraftRemoval;
import id.go.pontianak.sertel.intake.submission.Receipt;
import id.go.pontianak.sertel.intake.tracking.PublicLinks;
import id.go.pontianak.sertel.intake.tracking.UnknownLink;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;

/** Where an official mailbox confirms, or disowns, what was filled in in its name. */
@PageController
class ConfirmController {

    private static final String DISCARDED = "/confirm/discarded";

    private final ConfirmationLinks links;
    private final DraftReception drafts;
    private final PublicLinks tracking;
    private final DraftRemoval removal;
    private final DraftPage form;
    private final FaultTexts faults;

    ConfirmController(
            ConfirmationLinks links,
            DraftReception drafts,
            PublicLinks tracking,
            DraftRemoval removal,
            DraftPage form,
            FaultTexts faults) {
        this.links = links;
        this.drafts = drafts;
        this.tracking = tracking;
        this.removal = removal;
        this.form = form;
        this.faults = faults;
    }

    @GetMapping("/confirm/{token}")
    ModelAndView show(@PathVariable String token, Locale locale) {
        return links.open(token)
                .map(draft -> page(draft, null, locale))
                .orElseGet(UnknownLink::page);
    }

    /** Spends the link; whoever confirms sees where the application stands then. */
    @PostMapping("/confirm/{token}")
    ModelAndView confirm(@PathVariable String token, Locale locale) {
        return links.open(token).map(draft -> confirm(draft, locale)).orElseGet(UnknownLink::page);
    }

    /** Asks once more before anything is deleted. */
    @GetMapping("/confirm/{token}/discard")
    ModelAndView ask(@PathVariable String token, Locale locale) {
        return links.open(token)
                .map(draft -> form.page("intake/discard", draft, locale))
                .orElseGet(UnknownLink::page);
    }

    /** Spends the link, too. */
    @PostMapping("/confirm/{token}/discard")
    ModelAndView discard(@PathVariable String token) {
        return links.open(token)
                .filter(removal::discard)
                .map(_ -> Pages.redirect(DISCARDED))
                .orElseGet(UnknownLink::page);
    }

    /** To be read by anybody: who refuses cookies must learn it, too. */
    @GetMapping(DISCARDED)
    String discarded() {
        return "intake/discarded";
    }

    private ModelAndView confirm(Draft draft, Locale locale) {
        try {
            Receipt receipt = drafts.confirm(draft);
            return Pages.redirect(tracking.path(receipt.trackingLink()));
        } catch (Problem problem) {
            return problem.status() == HttpStatus.NOT_FOUND
                    ? UnknownLink.page()
                    : page(draft, problem, locale);
        }
    }

    private ModelAndView page(Draft draft, @Nullable Problem problem, Locale locale) {
        ModelAndView page = form.page("intake/confirm", draft, locale);
        if (problem != null) {
            page.setStatus(problem.status());
            page.addObject("problem", faults.title(problem, locale));
        }
        return page;
    }
}
