package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.intake.page.FaultTexts;
import id.go.pontianak.sertel.intake.page.Pages;
import id.go.pontianak.sertel.intake.tracking.PageTexts;
import id.go.pontianak.sertel.intake.web.Office;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

import java.util.Locale;
import java.util.UUID;

/** Pages on which offices say what is to be called when their applications change. */
@PageController
@RequestMapping("/office/webhooks")
class WebhookPageController {

    private static final String LIST = "intake/office-webhooks";
    private static final String ADDED = "webhook.added";

    private final Registrations registrations;
    private final Deliveries deliveries;
    private final FaultTexts faults;
    private final PageTexts texts;

    WebhookPageController(
            Registrations registrations,
            Deliveries deliveries,
            FaultTexts faults,
            PageTexts texts) {
        this.registrations = registrations;
        this.deliveries = deliveries;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView all(Caller caller) {
        return new ModelAndView(LIST, "webhooks", registrations.all(Office.of(caller)));
    }

    /** The next page shows the secret. It is made there: a session is kept, and no place for it. */
    @PostMapping
    ModelAndView add(
            Caller caller,
            @RequestParam(defaultValue = "") String url,
            RedirectAttributes redirect,
            Locale locale) {
        String officeId = Office.of(caller);
        return Pages.orAgain(
                () -> {
                    Registrations.Registered added = registrations.add(officeId, url);
                    redirect.addFlashAttribute(ADDED, true);
                    redirect.addFlashAttribute("done", texts.text("webhooks.done.added", locale));
                    return Pages.redirect("/office/webhooks/" + added.webhook().webhookId());
                },
                problem -> again(officeId, url, problem, locale));
    }

    @GetMapping("/{webhookId}")
    ModelAndView one(
            Caller caller,
            @PathVariable UUID webhookId,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        var page = new ModelAndView("intake/office-webhook");
        page.addObject("webhook", registrations.one(Office.of(caller), webhookId));
        var said = RequestContextUtils.getInputFlashMap(request);
        if (said != null && said.containsKey(ADDED)) {
            page.addObject("secret", registrations.secret(Office.of(caller), webhookId));
        }
        Page<Deliveries.View> found = deliveries.page(webhookId, Page.Cursor.parse(cursor));
        page.addObject("deliveries", found.items());
        page.addObject(
                "next",
                found.next() == null
                        ? null
                        : "/office/webhooks/" + webhookId + "?cursor=" + found.next());
        return page;
    }

    @PostMapping("/{webhookId}/removal")
    ModelAndView remove(
            Caller caller,
            @PathVariable UUID webhookId,
            RedirectAttributes redirect,
            Locale locale) {
        registrations.remove(Office.of(caller), webhookId);
        redirect.addFlashAttribute("done", texts.text("webhooks.done.removed", locale));
        return Pages.redirect("/office/webhooks");
    }

    @PostMapping("/{webhookId}/deliveries/{deliveryId}/replay")
    ModelAndView replay(
            Caller caller,
            @PathVariable UUID webhookId,
            @PathVariable UUID deliveryId,
            RedirectAttributes redirect,
            Locale locale) {
        registrations.replay(Office.of(caller), webhookId, deliveryId);
        redirect.addFlashAttribute("done", texts.text("webhooks.done.replayed", locale));
        return Pages.redirect("/office/webhooks/" + webhookId);
    }

    private ModelAndView again(String officeId, String url, Problem problem, Locale locale) {
        var page = new ModelAndView(LIST, "url", url);
        faults.tell(page, problem, locale);
        if (!problem.faults().isEmpty()) {
            page.addObject("problem", texts.text("webhooks.refused", locale));
        }
        page.addObject("urlErrors", faults.byField(problem, locale).get("/url"));
        Pages.ifThere(() -> registrations.all(officeId))
                .ifPresent(webhooks -> page.addObject("webhooks", webhooks));
        return page;
    }
}
