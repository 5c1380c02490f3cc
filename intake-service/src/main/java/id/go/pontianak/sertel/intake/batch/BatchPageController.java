package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.page.BatchForm;
import id.go.pontianak.sertel.intake.page.Pages;
import id.go.pontianak.sertel.intake.tracking.PageTexts;
import id.go.pontianak.sertel.intake.web.FormParts;
import id.go.pontianak.sertel.intake.web.Office;
import id.go.pontianak.sertel.intake.web.Parts;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Pages for one letter for many applicants. */
@PageController
class BatchPageController {

    private static final RequestForm EMPTY = new RequestForm(Map.of(), false);
    private static final int MOST_LISTED = 50;

    private final BatchReader reader;
    private final BatchReception reception;
    private final Batches batches;
    private final BatchViews views;
    private final BatchForm form;
    private final PageTexts texts;

    BatchPageController(
            BatchReader reader,
            BatchReception reception,
            Batches batches,
            BatchViews views,
            BatchForm form,
            PageTexts texts) {
        this.reader = reader;
        this.reception = reception;
        this.batches = batches;
        this.views = views;
        this.form = form;
        this.texts = texts;
    }

    @GetMapping("/office/batches")
    ModelAndView list(Caller caller, Locale locale) {
        return page(Office.of(caller), EMPTY, FormParts.newKey(), null, locale);
    }

    @PostMapping(path = "/office/batches", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView send(
            Caller caller, HttpServletRequest request, RedirectAttributes redirect, Locale locale) {
        String officeId = Office.of(caller);
        var written = new RequestForm[] {EMPTY};
        var key = new String[] {FormParts.newKey()};
        return Pages.orAgain(
                () -> {
                    Parts parts = Parts.of(request);
                    var findings = new Findings();
                    key[0] = FormParts.key(parts);
                    written[0] = FormParts.request(parts, findings);
                    try (SentBatch batch = reader.readForm(parts, written[0], findings)) {
                        BatchReceipt receipt =
                                reception.receive(
                                        batch,
                                        Office.actor(caller),
                                        officeId,
                                        FormParts.idempotencyKey(key[0], batch.fingerprint()));
                        redirect.addFlashAttribute(
                                "done", texts.text("batches.done", locale, receipt.rows()));
                        return Pages.redirect("/office/batches/" + receipt.batchId());
                    }
                },
                problem -> page(officeId, written[0], key[0], problem, locale));
    }

    @GetMapping("/office/batches/{batchId}")
    ModelAndView one(Caller caller, @PathVariable UUID batchId) {
        return new ModelAndView(
                "intake/office-batch", "batch", views.of(batchId, Office.of(caller)));
    }

    private ModelAndView page(
            String officeId,
            RequestForm written,
            String key,
            @Nullable Problem problem,
            Locale locale) {
        return form.page("intake/office-batches", written, key, problem, locale)
                .addObject("batches", batches.latest(officeId, MOST_LISTED));
    }
}
