package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.IntakeDesk;
import id.go.pontianak.sertel.intake.IntakeDesk.Acceptance;
import id.go.pontianak.sertel.intake.IntakeProperties;
import id.go.pontianak.sertel.intake.domain.Link;
import id.go.pontianak.sertel.intake.domain.Paper;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.domain.Submission;
import id.go.pontianak.sertel.intake.domain.TrackingNumber;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.idempotency.IdempotencyKeys;
import id.go.pontianak.sertel.platform.idempotency.IdempotencyKeys.Standing;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

import tools.jackson.databind.json.JsonMapper;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
    private final Uploads uploads;
    private final DocumentStore store;
    private final IdempotencyKeys keys;
    private final NikIndex nikIndex;
    private final IntakeProperties properties;
    private final InstantSource clock;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    Reception(
            IntakeDesk desk,
            Uploads uploads,
            DocumentStore store,
            IdempotencyKeys keys,
            NikIndex nikIndex,
            IntakeProperties properties,
            InstantSource clock,
            JsonMapper json) {
        this.desk = desk;
        this.uploads = uploads;
        this.store = store;
        this.keys = keys;
        this.nikIndex = nikIndex;
        this.properties = properties;
        this.clock = clock;
        this.json = json;
    }

    /**
     * @return the same for the same request, however often it comes
     * @throws Problem 409 if the same request is under way, or if there is a live application for
     *     the NIK; 422 if the key was used for another request
     */
    public Receipt receive(NewRequest request) {
        String caller = request.by().id();
        return switch (keys.claim(caller, request.idempotencyKey(), request.fingerprint())) {
            case Standing.Fresh _ -> takeIn(request);
            case Standing.Answered(String response) -> json.readValue(response, Receipt.class);
            case Standing.InProgress _ -> throw Problem.conflict("REQUEST_IN_PROGRESS");
            case Standing.OtherContent _ ->
                    throw Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "IDEMPOTENCY_KEY_USED",
                            List.of(Fault.of("Idempotency-Key", "IDEMPOTENCY_KEY_USED")));
        };
    }

    private Receipt takeIn(NewRequest request) {
        UUID applicationId = Ids.next();
        List<Paper> papers = request.files().stream().map(Reception::paper).toList();
        boolean accepted = false;
        try {
            uploads.begin(applicationId, papers.stream().map(Paper::documentId).toList());
            for (int i = 0; i < papers.size(); i++) {
                store.put(applicationId, papers.get(i).documentId(), request.files().get(i).file());
            }
            Receipt receipt = accept(request, applicationId, papers);
            accepted = true;
            return receipt;
        } finally {
            if (!accepted) {
                undo(request, applicationId);
            }
        }
    }

    private Receipt accept(NewRequest request, UUID applicationId, List<Paper> papers) {
        for (int attempt = 1; ; attempt++) {
            try {
                return accept(request, submission(request, applicationId, papers));
            } catch (DuplicateKeyException taken) {
                if (attempt == TRIES) {
                    throw taken;
                }
            }
        }
    }

    private Receipt accept(NewRequest request, Submission submission) {
        Receipt receipt = Receipt.of(submission);
        Acceptance acceptance =
                desk.accept(
                        submission,
                        request.by(),
                        nikIndex.of(request.request().applicant().nik()),
                        keys.answer(
                                request.by().id(),
                                request.idempotencyKey(),
                                json.writeValueAsString(receipt)));
        return switch (acceptance) {
            case Acceptance.Accepted _ -> {
                log.info("Accepted application {}", submission.applicationId());
                yield receipt;
            }
            case Acceptance.LiveAlready(String number, boolean own) ->
                    throw Problem.of(
                            HttpStatus.CONFLICT,
                            "LIVE_APPLICATION_EXISTS",
                            List.of(
                                    own
                                            ? Fault.of(RequestForm.NIK, "LIVE_HERE", number)
                                            : Fault.of(RequestForm.NIK, "LIVE_ELSEWHERE")));
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

    /** What fails here is made good by the sweep, and by the age at which a key's claim ends. */
    private void undo(NewRequest request, UUID applicationId) {
        List<Runnable> steps = new ArrayList<>();
        steps.add(() -> uploads.abandon(applicationId));
        steps.add(() -> keys.release(request.by().id(), request.idempotencyKey()));
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (RuntimeException e) {
                log.warn("Upload {} is cleared up later: {}", applicationId, e.getClass());
            }
        }
    }

    private static Paper paper(ReceivedFile file) {
        return new Paper(
                Ids.random().toString(),
                file.kind(),
                file.content().mediaType(),
                file.content().size(),
                file.content().sha256());
    }
}
