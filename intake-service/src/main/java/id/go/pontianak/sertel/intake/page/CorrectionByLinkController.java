package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.FormChanges;
import id.go.pontianak.sertel.intake.tracking.PublicLinks;
import id.go.pontianak.sertel.intake.tracking.UnknownLink;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Role;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;

/** Lets an applicant correct, without a login, exactly what an official asks for. */
@PageController
class CorrectionByLinkController {

    private static final String VIEW = "intake/correct";

    private final PublicLinks links;
    private final CorrectionForm form;
    private final CorrectionByForm corrections;

    CorrectionByLinkController(
            PublicLinks links, CorrectionForm form, CorrectionByForm corrections) {
        this.links = links;
        this.form = form;
        this.corrections = corrections;
    }

    @GetMapping("/correct/{token}")
    ModelAndView show(@PathVariable String token, Locale locale) {
        return links.toCorrect(token)
                .map(
                        opened ->
                                form.page(
                                        VIEW, opened.application(), FormChanges.NONE, null, locale))
                .orElseGet(UnknownLink::page);
    }

    /** Spends the link, if what is sent is accepted; whoever sent it sees where it stands then. */
    @PostMapping(path = "/correct/{token}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView correct(@PathVariable String token, HttpServletRequest request, Locale locale) {
        return links.toCorrect(token)
                .map(opened -> correct(opened, request, locale))
                .orElseGet(UnknownLink::page);
    }

    private ModelAndView correct(
            PublicLinks.Opened opened, HttpServletRequest request, Locale locale) {
        Application application = opened.application();
        return corrections.answer(
                request,
                application,
                applicant(opened),
                () -> Pages.redirect(links.path(application.submission().trackingLink())),
                (written, problem) ->
                        CorrectionByForm.isTooLate(problem)
                                ? UnknownLink.page()
                                : form.page(VIEW, application, written, told(problem), locale));
    }

    private static Actor applicant(PublicLinks.Opened opened) {
        return new Actor(
                Role.APPLICANT.name(),
                opened.linkId().toString(),
                opened.application().submission().request().applicant().name());
    }

    /** The number of another application is nothing that a link tells. */
    private static Problem told(Problem problem) {
        List<Fault> faults =
                problem.faults().stream()
                        .filter(fault -> !fault.code().startsWith("LIVE_"))
                        .toList();
        return Problem.of(problem.status(), problem.code(), faults);
    }
}
