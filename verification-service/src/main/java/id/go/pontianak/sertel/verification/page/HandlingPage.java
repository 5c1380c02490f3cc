package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.verification.page.DossierForms.Looking;
import id.go.pontianak.sertel.verification.web.Handlings;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a verifier does with a dossier by its forms. What is wrong is shown where it was written.
 */
@PageController
class HandlingPage {

    /** No revision: what a page does not say that it showed was not looked at. */
    private static final String UNSAID = "0";

    private final Handlings handlings;
    private final DossierForms forms;
    private final PageTexts texts;

    HandlingPage(Handlings handlings, DossierForms forms, PageTexts texts) {
        this.handlings = handlings;
        this.forms = forms;
        this.texts = texts;
    }

    @PostMapping("/dossiers/{applicationId}/verify")
    ModelAndView verify(
            Caller caller,
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = UNSAID) int revision,
            @RequestParam(required = false) @Nullable Set<String> item,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes done,
            Locale locale) {
        Looking looking = looking(caller, applicationId, locale);
        var form = new CheckForm(item == null ? Set.of() : item, note, List.of());
        return handled(
                () -> handlings.verify(caller, applicationId, revision, form.request()),
                faults -> forms.check(looking, form.with(faults)),
                looking,
                done);
    }

    @PostMapping("/dossiers/{applicationId}/return")
    ModelAndView sendBack(
            Caller caller,
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = UNSAID) int revision,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes done,
            Locale locale) {
        Looking looking = looking(caller, applicationId, locale);
        ReturnForm form = ReturnForm.of(sent);
        return handled(
                () -> handlings.sendBack(caller, applicationId, revision, form.request()),
                faults -> forms.sendBack(looking, form.with(faults)),
                looking,
                done);
    }

    @PostMapping("/dossiers/{applicationId}/reject")
    ModelAndView reject(
            Caller caller,
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = UNSAID) int revision,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean confirmed,
            RedirectAttributes done,
            Locale locale) {
        Looking looking = looking(caller, applicationId, locale);
        var form = new RejectForm(code, note, List.of());
        return handled(
                () ->
                        handlings.reject(
                                caller, applicationId, revision, () -> form.checked(confirmed)),
                faults -> forms.reject(looking, form.with(faults)),
                looking,
                done);
    }

    /**
     * What was written is shown again with its faults, unless it was about other papers; any other
     * problem has a page of its own.
     */
    private ModelAndView handled(
            Supplier<Handlings.Result> work,
            Function<List<Fault>, ModelAndView> again,
            Looking looking,
            RedirectAttributes done) {
        try {
            Handlings.Result result = work.get();
            done.addFlashAttribute("done", texts.of("done." + result.result(), looking.locale()));
            return Redirects.to("/dossiers/" + result.applicationId());
        } catch (Problem problem) {
            if (problem.code().equals(Handlings.REVISED)) {
                return forms.revised(looking);
            }
            if (problem.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw problem;
            }
            return again.apply(problem.faults());
        }
    }

    private static Looking looking(Caller caller, UUID applicationId, Locale locale) {
        return new Looking(caller, applicationId, null, null, locale);
    }
}
