package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Finding;
import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.Request;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.submission.NewRequest;
import id.go.pontianak.sertel.intake.submission.ReceivedFile;
import id.go.pontianak.sertel.intake.submission.Refusals;
import id.go.pontianak.sertel.intake.submission.RequestRules;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Reads a whole request and finds everything that is wrong with it, in its data and its files. */
@Component
public class RequestReader {

    /**
     * A request that is sound. Its files lie in the staging folder until it is closed.
     *
     * @param fingerprint of everything it contains
     * @param warnings what is odd about it
     */
    public record Read(
            Request request,
            List<ReceivedFile> files,
            String fingerprint,
            List<Finding> warnings,
            UploadedFiles uploads)
            implements AutoCloseable {

        /**
         * The request, to be taken in.
         *
         * @param by who sends it
         * @param officeId for which office; null for a person by themselves
         * @param idempotencyKey the sender's
         */
        public NewRequest from(Actor by, @Nullable String officeId, String idempotencyKey) {
            return new NewRequest(
                    by, officeId, idempotencyKey, fingerprint, request, files, warnings);
        }

        @Override
        public void close() {
            uploads.close();
        }
    }

    private final ApplicationPart applicationPart;
    private final UploadedFiles.Reader filesReader;
    private final RequestRules rules;

    RequestReader(
            ApplicationPart applicationPart, UploadedFiles.Reader filesReader, RequestRules rules) {
        this.applicationPart = applicationPart;
        this.filesReader = filesReader;
        this.rules = rules;
    }

    /**
     * @throws Problem 400 if it cannot be parsed, 413 if it or a file is too large, 422 if anything
     *     is wrong with it
     */
    Read read(HttpServletRequest request) {
        Parts parts = Parts.of(request);
        var findings = new Findings();
        Optional<ApplicationPart.Form> form = applicationPart.read(parts, findings);
        Optional<Request> checked = form.flatMap(each -> rules.check(each.form(), findings));
        UploadedFiles uploads = filesReader.read(parts, findings);
        return sound(
                checked, form.map(ApplicationPart.Form::canonical).orElse(""), uploads, findings);
    }

    /**
     * Reads what was filled into a form of a page.
     *
     * @param form its fields
     * @param findings what was found wrong with them so far
     * @throws Problem 413 if a file is too large, 422 if anything is wrong with it
     */
    public Read readForm(Parts parts, RequestForm form, Findings findings) {
        Optional<Request> checked = rules.check(form, findings);
        UploadedFiles uploads = filesReader.readChosen(parts, findings);
        return sound(checked, FormParts.canonical(form), uploads, findings);
    }

    private static Read sound(
            Optional<Request> checked, String canonical, UploadedFiles uploads, Findings findings) {
        if (checked.isEmpty() || !findings.faults().isEmpty()) {
            uploads.close();
            throw Refusals.faulty(findings, uploads.anyTooLarge());
        }
        return new Read(
                checked.get(),
                uploads.files(),
                Fingerprint.of(canonical, uploads.files()),
                findings.warnings(),
                uploads);
    }
}
