package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.Acceptance;
import id.go.pontianak.sertel.intake.IntakeDesk;
import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Stage;
import id.go.pontianak.sertel.intake.tracking.PublicLinks;
import id.go.pontianak.sertel.intake.tracking.UnknownLink;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.schemas.Role;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets an applicant ask for an application back without a login. */
@PageController
class WithdrawalByLinkController {

    private final PublicLinks links;
    private final IntakeDesk desk;

    WithdrawalByLinkController(PublicLinks links, IntakeDesk desk) {
        this.links = links;
        this.desk = desk;
    }

    @GetMapping("/withdraw/{token}")
    ModelAndView show(@PathVariable String token) {
        return links.toWithdraw(token)
                .map(opened -> page(opened.application(), HttpStatus.OK))
                .orElseGet(UnknownLink::page);
    }

    /** Spends the link; whoever sent it sees where the application stands then. */
    @PostMapping("/withdraw/{token}")
    ModelAndView withdraw(@PathVariable String token) {
        PublicLinks.Opened opened = links.toWithdraw(token).orElse(null);
        if (opened == null) {
            return UnknownLink.page();
        }
        var applicant =
                new Actor(
                        Role.APPLICANT.name(),
                        opened.linkId().toString(),
                        // The event is kept for ever; a name would be too.
                        Role.APPLICANT.title());
        if (desk.withdraw(opened.application().submission().applicationId(), applicant)
                instanceof Acceptance.NotNow) {
            Application now = links.toWithdraw(token).orElse(opened).application();
            return page(now, HttpStatus.CONFLICT);
        }
        return Pages.redirect(links.path(opened.application().submission().trackingLink()));
    }

    private static ModelAndView page(Application application, HttpStatus status) {
        Stage stage = application.standing().stage();
        var page = new ModelAndView("intake/withdraw");
        page.setStatus(status);
        page.addObject("number", application.submission().trackingNumber());
        page.addObject("firstName", application.submission().request().applicant().firstName());
        page.addObject("open", stage == Stage.OPEN || stage == Stage.RETURNED);
        return page;
    }
}
