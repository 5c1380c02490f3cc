package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.draft.ConfirmationLinks;
import id.go.pontianak.sertel.intake.draft.Draft;
import id.go.pontianak.sertel.intake.draft.DraftReception;
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

/** Where an official mailbox confirms what was filled in in its name. */
@PageController
class ConfirmController {

    private final ConfirmationLinks links;
    private final DraftReception drafts;
    private final PublicLinks tracking;
    private final FaultTexts faults;

    ConfirmController(
            ConfirmationLinks links,
            DraftReception drafts,
            PublicLinks tracking,
            FaultTexts faults) {
        this.links = links;
        this.drafts = drafts;
        this.tracking = tracking;
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
        var page = new ModelAndView("intake/confirm");
        page.addObject("firstName", draft.request().request().applicant().firstName());
        page.addObject("until", draft.link().expiresAt());
        if (problem != null) {
            page.setStatus(problem.status());
            page.addObject("problem", faults.title(problem, locale));
        }
        return page;
    }
}
