package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.FormChanges;
import id.go.pontianak.sertel.intake.domain.Intake;
import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.submission.ChangedRequest;
import id.go.pontianak.sertel.intake.submission.Corrections;
import id.go.pontianak.sertel.intake.web.Parts;
import id.go.pontianak.sertel.intake.web.UploadedFiles;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Takes what somebody corrected by form. */
@Component
class CorrectionByForm {

    /** What the box is called by which something is taken out, before the name of its field. */
    private static final String CLEAR = "clear";

    private final UploadedFiles.Reader filesReader;
    private final Corrections corrections;

    CorrectionByForm(UploadedFiles.Reader filesReader, Corrections corrections) {
        this.filesReader = filesReader;
        this.corrections = corrections;
    }

    /**
     * Answers whoever posted the form: takes what was asked for, and leaves the rest unread.
     *
     * @param taken what is answered then
     * @param again shows what was written, and why it was not taken
     */
    ModelAndView answer(
            HttpServletRequest request,
            Application application,
            Actor by,
            Supplier<ModelAndView> taken,
            BiFunction<FormChanges, Problem, ModelAndView> again) {
        return PostedForm.answer(
                request,
                FormChanges.NONE,
                (parts, findings) -> written(application, parts, findings),
                (parts, written, findings) -> {
                    receive(application, by, parts, written, findings);
                    return taken.get();
                },
                again);
    }

    /** Whether nobody waits for a correction any more: the same came before, for example. */
    static boolean isTooLate(Problem problem) {
        return problem.code().equals(Intake.NOT_RETURNED)
                || problem.code().equals(Intake.WITHDRAWAL_PENDING);
    }

    private static FormChanges written(Application application, Parts parts, Findings findings) {
        Map<String, String> texts = new HashMap<>();
        Set<String> cleared = new HashSet<>();
        for (String name : CorrectionForm.names(application)) {
            if (name.startsWith("/")) {
                parts.text(name, RequestForm.longest(name), findings)
                        .ifPresent(text -> texts.put(name, text));
            }
            if (CorrectionForm.isClearable(name, application)
                    && !parts.named(CLEAR + name).isEmpty()) {
                cleared.add(name);
            }
        }
        return new FormChanges(texts, cleared, null);
    }

    private void receive(
            Application application,
            Actor by,
            Parts parts,
            FormChanges written,
            Findings findings) {
        List<String> names = CorrectionForm.names(application);
        List<PaperKind> kinds =
                Arrays.stream(PaperKind.values())
                        .filter(kind -> names.contains(kind.part()))
                        .toList();
        try (UploadedFiles uploads = filesReader.readThoseSent(parts, kinds, findings)) {
            corrections.receive(
                    new ChangedRequest(
                            by,
                            application.submission().applicationId(),
                            written,
                            uploads.files(),
                            findings,
                            uploads.anyTooLarge()));
        }
    }
}
