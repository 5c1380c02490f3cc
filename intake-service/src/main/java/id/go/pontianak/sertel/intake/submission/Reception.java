package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.Acceptance;
import id.go.pontianak.sertel.intake.IntakeDesk;
import id.go.pontianak.sertel.intake.IntakeProperties;
import id.go.pontianak.sertel.intake.Provisional;
import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Link;
import id.go.pontianak.sertel.intake.domain.Submission;
import id.go.pontianak.sertel.intake.domain.TrackingNumber;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.Statement;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

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
        NewPapers papers = NewPapers.of(request.files());
        return files.keep(
                applicationId,
                applicationId,
                papers.files(),
                kept ->
                        accept(
                                applicationId,
                                request.by(),
                                request.officeId(),
                                new SoundRequest(
                                        request.request(), papers.papers(), request.warnings()),
                                kept,
                                receipt -> List.of(answers.answer(key, receipt))));
    }

    /**
     * Accepts a request whose files are in the store by now.
     *
     * @param officeId for which office; null for a person by themselves
     * @param kept what is kept of it
     * @param alongside what is written with it
     * @throws Problem 409 if there is a live application for the NIK
     */
    public Receipt accept(
            UUID applicationId,
            Actor by,
            @Nullable String officeId,
            SoundRequest request,
            Provisional kept,
            Function<Receipt, List<Statement>> alongside) {
        for (int attempt = 1; ; attempt++) {
            try {
                return accept(submission(applicationId, officeId, request), by, kept, alongside);
            } catch (DuplicateKeyException taken) {
                if (attempt == TRIES) {
                    throw taken;
                }
            }
        }
    }

    private Receipt accept(
            Submission submission,
            Actor by,
            Provisional kept,
            Function<Receipt, List<Statement>> alongside) {
        Receipt receipt = Receipt.of(submission);
        Acceptance acceptance =
                desk.accept(
                        submission,
                        kept,
                        by,
                        nikIndex.of(submission.request().applicant().nik()),
                        alongside.apply(receipt));
        return switch (acceptance) {
            case Acceptance.Accepted _ -> {
                log.info("Accepted application {}", submission.applicationId());
                yield receipt;
            }
            case Acceptance.LiveAlready live -> throw Refusals.liveAlready(live);
            case Acceptance.NotNow(String code) -> throw Refusals.notNow(code);
        };
    }

    private Submission submission(
            UUID applicationId, @Nullable String officeId, SoundRequest request) {
        var expiry =
                clock.instant().plus(properties.trackingLife()).truncatedTo(ChronoUnit.SECONDS);
        return new Submission(
                applicationId,
                TrackingNumber.of(random.nextLong()).text(),
                officeId,
                1,
                request.request(),
                request.papers(),
                request.warnings(),
                new Link(Ids.random(), expiry));
    }
}
