package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.IntakeProperties;
import id.go.pontianak.sertel.intake.domain.Finding;
import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.Request;
import id.go.pontianak.sertel.intake.domain.RequestCheck;
import id.go.pontianak.sertel.intake.submission.ReceivedFile;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a whole request and finds everything that is wrong with it, in its data and its files. */
@Component
class RequestReader {

    /**
     * A request that is sound. Its files lie in the staging folder until it is closed.
     *
     * @param fingerprint of everything it contains
     * @param warnings what is odd about it
     */
    record Read(
            Request request,
            List<ReceivedFile> files,
            String fingerprint,
            List<Finding> warnings,
            UploadedFiles uploads)
            implements AutoCloseable {

        @Override
        public void close() {
            uploads.close();
        }
    }

    private final ApplicationPart applicationPart;
    private final UploadedFiles.Reader filesReader;
    private final IntakeProperties properties;
    private final WorkingHours hours;
    private final InstantSource clock;

    RequestReader(
            ApplicationPart applicationPart,
            UploadedFiles.Reader filesReader,
            IntakeProperties properties,
            WorkingHours hours,
            InstantSource clock) {
        this.applicationPart = applicationPart;
        this.filesReader = filesReader;
        this.properties = properties;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * @throws Problem 400 if it cannot be parsed, 413 if it or a file is too large, 422 if anything
     *     is wrong with it
     */
    Read read(HttpServletRequest request) {
        Parts parts = Parts.of(request);
        var findings = new Findings();
        Optional<ApplicationPart.Form> form = applicationPart.read(parts, findings);
        LocalDate today = LocalDate.ofInstant(clock.instant(), hours.zone());
        Optional<Request> checked =
                form.flatMap(
                        each ->
                                RequestCheck.check(
                                        each.form(), today, properties.mailDomains(), findings));
        UploadedFiles uploads = filesReader.read(parts, findings);
        if (form.isEmpty() || checked.isEmpty() || !findings.faults().isEmpty()) {
            uploads.close();
            throw problem(findings, uploads.anyTooLarge());
        }
        return new Read(
                checked.get(),
                uploads.files(),
                Fingerprint.of(form.get().canonical(), uploads.files()),
                findings.warnings(),
                uploads);
    }

    /** A finding, as problem documents name it. */
    static Fault fault(Finding finding) {
        return new Fault(finding.pointer(), finding.code(), List.copyOf(finding.arguments()));
    }

    private static Problem problem(Findings findings, boolean tooLarge) {
        List<Fault> faults = findings.faults().stream().map(RequestReader::fault).toList();
        return tooLarge
                ? Problem.of(HttpStatus.CONTENT_TOO_LARGE, "CONTENT_TOO_LARGE", faults)
                : Problem.invalid(faults);
    }
}
