package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.page.BatchForm;
import id.go.pontianak.sertel.intake.page.Pages;
import id.go.pontianak.sertel.intake.page.PostedForm;
import id.go.pontianak.sertel.intake.tracking.PageTexts;
import id.go.pontianak.sertel.intake.web.Office;
import id.go.pontianak.sertel.intake.web.WrittenForm;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;
import java.util.UUID;

/** Pages for one letter for many applicants. */
@PageController
class BatchPageController {

    private static final String VIEW = "intake/office-batches";

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
    ModelAndView list(
            Caller caller, @RequestParam(required = false) @Nullable String cursor, Locale locale) {
        Page<Batches.Listed> found = batches.page(Office.of(caller), Page.Cursor.parse(cursor));
        return listing(form.page(VIEW, WrittenForm.blank(), null, locale), found);
    }

    @PostMapping(path = "/office/batches", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView send(
            Caller caller, HttpServletRequest request, RedirectAttributes redirect, Locale locale) {
        String officeId = Office.of(caller);
        return PostedForm.answer(
                request,
                (parts, written, findings) -> {
                    try (SentBatch batch = reader.readForm(parts, written.request(), findings)) {
                        BatchReceipt receipt =
                                reception.receive(
                                        batch,
                                        Office.actor(caller),
                                        officeId,
                                        written.idempotencyKey(batch.fingerprint()));
                        redirect.addFlashAttribute(
                                "done", texts.text("batches.done", locale, receipt.rows()));
                        return Pages.redirect("/office/batches/" + receipt.batchId());
                    }
                },
                (written, problem) -> again(officeId, written, problem, locale));
    }

    @GetMapping("/office/batches/{batchId}")
    ModelAndView one(Caller caller, @PathVariable UUID batchId) {
        return new ModelAndView(
                "intake/office-batch", "batch", views.of(batchId, Office.of(caller)));
    }

    private ModelAndView again(
            String officeId, WrittenForm written, Problem problem, Locale locale) {
        ModelAndView page = form.page(VIEW, written, problem, locale);
        return Pages.ifThere(() -> batches.page(officeId, null))
                .map(found -> listing(page, found))
                .orElse(page);
    }

    private static ModelAndView listing(ModelAndView page, Page<Batches.Listed> found) {
        page.addObject("batches", found.items());
        return page.addObject(
                "next", found.next() == null ? null : "/office/batches?cursor=" + found.next());
    }
}
