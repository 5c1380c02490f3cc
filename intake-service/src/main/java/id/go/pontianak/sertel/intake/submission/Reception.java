package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.Acceptance;
import id.go.pontianak.sertel.intake.IntakeDesk;
import id.go.pontianak.sertel.intake.IntakeProperties;
import id.go.pontianak.sertel.intake.domain.Link;
import id.go.pontianak.sertel.intake.domain.Paper;
import id.go.pontianak.sertel.intake.domain.Submission;
import id.go.pontianak.sertel.intake.domain.TrackingNumber;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.platform.web.Problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes in a request that was found sound: its files are kept for good first, then the application
 * is accepted in one transaction. What is not accepted is taken out of the store again.
 */
@Service
public class Reception {

    private static final Logger log = LoggerFactory.getLogger(Reception.class);

    /** There are 2³⁵ tracking numbers: a second try is rare, a third will not happen. */
    private static final int TRIES = 5;

    private final IntakeDesk desk;
    private final KeptFiles files;
    private final SameAnswer answers;
    private final NikIndex nikIndex;
    private final IntakeProperties properties;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Reception(
            IntakeDesk desk,
            KeptFiles files,
            SameAnswer answers,
            NikIndex nikIndex,
            IntakeProperties properties,
            InstantSource clock) {
        this.desk = desk;
        this.files = files;
        this.answers = answers;
        this.nikIndex = nikIndex;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * @return the same for the same request, however often it comes
     * @throws Problem 409 if the same request is under way, or if there is a live application for
     *     the NIK; 422 if the key was used for another request
     */
    public Receipt receive(NewRequest request) {
        var key =
                new SameAnswer.Key(
                        request.by().id(), request.idempotencyKey(), request.fingerprint());
        return answers.once(key, Receipt.class, () -> takeIn(request, key));
    }

    private Receipt takeIn(NewRequest request, SameAnswer.Key key) {
        UUID applicationId = Ids.next();
        List<Paper> papers = new ArrayList<>();
        Map<String, Path> kept = new LinkedHashMap<>();
        for (ReceivedFile file : request.files()) {
            Paper paper = file.paper(Ids.random().toString());
            papers.add(paper);
            kept.put(paper.documentId(), file.file());
        }
        return files.keep(
                applicationId,
                applicationId,
                kept,
                () -> accept(request, key, applicationId, papers));
    }

    private Receipt accept(
            NewRequest request, SameAnswer.Key key, UUID applicationId, List<Paper> papers) {
        for (int attempt = 1; ; attempt++) {
            try {
                return accept(request, key, submission(request, applicationId, papers));
            } catch (DuplicateKeyException taken) {
                if (attempt == TRIES) {
                    throw taken;
                }
            }
        }
    }

    private Receipt accept(NewRequest request, SameAnswer.Key key, Submission submission) {
        Receipt receipt = Receipt.of(submission);
        Acceptance acceptance =
                desk.accept(
                        submission,
                        request.by(),
                        nikIndex.of(request.request().applicant().nik()),
                        answers.answer(key, receipt));
        return switch (acceptance) {
            case Acceptance.Accepted _ -> {
                log.info("Accepted application {}", submission.applicationId());
                yield receipt;
            }
            case Acceptance.LiveAlready live -> throw Refusals.liveAlready(live);
            case Acceptance.NotNow(String code) -> throw Refusals.notNow(code);
        };
    }

    private Submission submission(NewRequest request, UUID applicationId, List<Paper> papers) {
        var expiry =
                clock.instant().plus(properties.trackingLife()).truncatedTo(ChronoUnit.SECONDS);
        return new Submission(
                applicationId,
                TrackingNumber.of(random.nextLong()).text(),
                request.officeId(),
                1,
                request.request(),
                papers,
                request.warnings(),
                new Link(Ids.random(), expiry));
    }
}
