package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.Acceptance;
import id.go.pontianak.sertel.intake.IntakeDesk;
import id.go.pontianak.sertel.intake.Provisional;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.Intake;
import id.go.pontianak.sertel.intake.domain.Request;
import id.go.pontianak.sertel.intake.domain.Submission;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.Statement;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes in what was corrected: laid over what is kept, it is checked as a whole, as a new request
 * is; new files are kept for good first, then the correction is accepted in one transaction.
 */
@Service
public class Corrections {

    private static final Logger log = LoggerFactory.getLogger(Corrections.class);

    private final IntakeDesk desk;
    private final WorkUnits<Application> applications;
    private final RequestRules rules;
    private final KeptFiles files;
    private final SameAnswer answers;
    private final NikIndex nikIndex;

    Corrections(
            IntakeDesk desk,
            WorkUnits<Application> applications,
            RequestRules rules,
            KeptFiles files,
            SameAnswer answers,
            NikIndex nikIndex) {
        this.desk = desk;
        this.applications = applications;
        this.rules = rules;
        this.files = files;
        this.answers = answers;
        this.nikIndex = nikIndex;
    }

    /**
     * @param idempotencyKey the sender's
     * @param fingerprint of everything that was sent
     * @return the same for the same correction, however often it comes
     * @throws Problem as {@link #receive(ChangedRequest)}; also 409 if the same is under way, 422
     *     if the key was used for something else
     */
    public Resubmission receive(ChangedRequest sent, String idempotencyKey, String fingerprint) {
        var key = new SameAnswer.Key(sent.by().id(), idempotencyKey, fingerprint);
        return answers.once(key, Resubmission.class, () -> takeIn(sent, key));
    }

    /**
     * @throws Problem 409 if the application does not wait for a correction, or if there is a live
     *     application for a NIK that is new; 413 or 422 with everything that is wrong; 422 if
     *     nothing changed
     */
    public Resubmission receive(ChangedRequest sent) {
        return takeIn(sent, null);
    }

    private Resubmission takeIn(ChangedRequest sent, SameAnswer.@Nullable Key key) {
        Application application =
                applications.peek(sent.applicationId()).orElseThrow(Problem::notFound);
        Intake.correctionRefusal(application)
                .ifPresent(
                        code -> {
                            throw Refusals.notNow(code);
                        });
        Submission before = application.submission();
        Findings findings = sent.findings();
        Optional<Request> request = rules.check(sent.changes().over(before.request()), findings);
        Dossier dossier = Dossier.of(before, sent.files(), findings);
        if (request.isEmpty() || !findings.faults().isEmpty()) {
            throw Refusals.faulty(findings, sent.tooLarge());
        }
        Submission corrected =
                before.corrected(request.get(), dossier.papers(), findings.warnings());
        if (corrected.saysTheSameAs(before)) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "NOTHING_CHANGED", List.of());
        }
        int resumeStep = corrected.resumeStep(before, application.standing().step());
        if (dossier.added().isEmpty()) {
            return accept(sent, corrected, resumeStep, null, key);
        }
        UUID uploadId = Ids.next();
        return files.keep(
                uploadId,
                sent.applicationId(),
                dossier.added(),
                kept -> accept(sent, corrected, resumeStep, kept, key));
    }

    private Resubmission accept(
            ChangedRequest sent,
            Submission corrected,
            int resumeStep,
            @Nullable Provisional kept,
            SameAnswer.@Nullable Key key) {
        var resubmission =
                new Resubmission(
                        corrected.applicationId(),
                        corrected.trackingNumber(),
                        corrected.revision());
        List<Statement> toldNext =
                key == null ? List.of() : List.of(answers.answer(key, resubmission));
        Acceptance acceptance =
                desk.correct(
                        corrected,
                        resumeStep,
                        kept,
                        sent.by(),
                        nikIndex.of(corrected.request().applicant().nik()),
                        toldNext);
        return switch (acceptance) {
            case Acceptance.Accepted _ -> {
                log.info(
                        "Accepted revision {} of application {}",
                        corrected.revision(),
                        corrected.applicationId());
                yield resubmission;
            }
            case Acceptance.LiveAlready live -> throw Refusals.liveAlready(live);
            case Acceptance.NotNow(String code) -> throw Refusals.notNow(code);
        };
    }
}
