package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.Acceptance;
import id.go.pontianak.sertel.intake.IntakeDesk;
import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Stage;
import id.go.pontianak.sertel.intake.domain.Submission;
import id.go.pontianak.sertel.intake.tracking.PageTexts;
import id.go.pontianak.sertel.intake.tracking.PublicLinks;
import id.go.pontianak.sertel.schemas.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;

/** Lets an applicant ask for an application back without a login. */
@Controller
class WithdrawalPageController {

    private static final List<String> TEXTS =
            List.of("title", "number", "intro", "send", "tooLate");

    private final PublicLinks links;
    private final PageTexts texts;
    private final IntakeDesk desk;

    WithdrawalPageController(PublicLinks links, PageTexts texts, IntakeDesk desk) {
        this.links = links;
        this.texts = texts;
        this.desk = desk;
    }

    @GetMapping("/withdraw/{token}")
    ModelAndView show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            Locale preferred) {
        Locale locale = PageTexts.language(lang, preferred);
        return links.toWithdraw(token)
                .map(opened -> page(opened.application(), HttpStatus.OK, locale))
                .orElseGet(() -> texts.unknown(HttpStatus.NOT_FOUND, locale));
    }

    /** Spends the link; whoever sent it sees where the application stands then. */
    @PostMapping("/withdraw/{token}")
    Object withdraw(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            Locale preferred) {
        Locale locale = PageTexts.language(lang, preferred);
        PublicLinks.Opened opened = links.toWithdraw(token).orElse(null);
        if (opened == null) {
            return texts.unknown(HttpStatus.NOT_FOUND, locale);
        }
        Submission submission = opened.application().submission();
        var applicant =
                new Actor(
                        Role.APPLICANT.name(),
                        opened.linkId().toString(),
                        // The event is kept for ever; a name would be too.
                        Role.APPLICANT.title());
        if (desk.withdraw(submission.applicationId(), applicant) instanceof Acceptance.NotNow) {
            Application now = links.toWithdraw(token).orElse(opened).application();
            return page(now, HttpStatus.CONFLICT, locale);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, tracking(links, opened, lang))
                .build();
    }

    /** The page by which the application is followed, seen from a page beside it. */
    static String tracking(PublicLinks links, PublicLinks.Opened opened, @Nullable String lang) {
        String token = links.trackingToken(opened.application().submission().trackingLink());
        return "../track/" + token + ("en".equals(lang) ? "?lang=en" : "");
    }

    private ModelAndView page(Application application, HttpStatus status, Locale locale) {
        ModelAndView page = texts.page("withdraw", status, locale, "withdraw", TEXTS);
        Stage stage = application.standing().stage();
        page.addObject("number", application.submission().trackingNumber());
        page.addObject(
                "greeting",
                texts.text(
                        "withdraw.greeting",
                        locale,
                        application.submission().request().applicant().firstName()));
        page.addObject("open", stage == Stage.OPEN || stage == Stage.RETURNED);
        return page;
    }
}
