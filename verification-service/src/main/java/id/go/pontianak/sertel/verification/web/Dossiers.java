package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.decision.Decision.Refused;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.WorkUnits;
import id.go.pontianak.sertel.verification.VerificationDesk;
import id.go.pontianak.sertel.verification.VerificationDesk.Outcome;
import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.domain.Standing;
import id.go.pontianak.sertel.verification.domain.Verification;
import id.go.pontianak.sertel.verification.domain.Verification.OnFile;
import id.go.pontianak.sertel.verification.domain.VerificationEvent;
import id.go.pontianak.sertel.verification.inbox.InboxItem;
import id.go.pontianak.sertel.verification.inbox.InboxQuery;
import id.go.pontianak.sertel.verification.inbox.StepClock;
import id.go.pontianak.sertel.verification.inbox.Whereabouts;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a verifier may see, for whatever interface it is asked through. */
@Component
public class Dossiers {

    /**
     * A dossier that was opened.
     *
     * @param papersShown whether its papers can be looked at: only while step 5 is the verifier's
     * @param barred the code of why this verifier may look but not handle it; null if there is
     *     nothing in the way
     */
    public record Opened(DossierView view, boolean papersShown, @Nullable String barred) {}

    private final VerificationDesk desk;
    private final WorkUnits<Verification> verifications;
    private final InboxQuery inbox;
    private final BsreText bsre;
    private final StepClock stepClock;
    private final InstantSource clock;

    Dossiers(
            VerificationDesk desk,
            WorkUnits<Verification> verifications,
            InboxQuery inbox,
            BsreText bsre,
            StepClock stepClock,
            InstantSource clock) {
        this.desk = desk;
        this.verifications = verifications;
        this.inbox = inbox;
        this.bsre = bsre;
        this.stepClock = stepClock;
        this.clock = clock;
    }

    /**
     * A page of one of the verifier's lists.
     *
     * @param text what is searched for; null for everything
     * @param cursor of the page before; null for the first
     * @throws Problem 403 for others; 400 for an unknown cursor
     */
    public Page<InboxItem> inbox(
            Caller caller,
            Whereabouts list,
            @Nullable String text,
            boolean overdue,
            @Nullable String cursor) {
        Verifiers.of(caller);
        return inbox.page(list, text, clock.instant(), overdue, Page.Cursor.parse(cursor));
    }

    /**
     * The list of a name.
     *
     * @throws Problem 400 if there is none
     */
    public static Whereabouts list(String name) {
        return Arrays.stream(Whereabouts.values())
                .filter(each -> each != Whereabouts.DONE && each.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> Problem.badRequest("BAD_REQUEST", Fault.of("list", "UNKNOWN_LIST")));
    }

    /**
     * Opens a dossier, which is remembered.
     *
     * @throws Problem 403 for others and for the applicant; 404 if it has not come
     */
    public Opened open(Caller caller, UUID applicationId) {
        Outcome outcome = desk.open(applicationId, Verifiers.of(caller), caller.nip());
        String refusal =
                outcome.decision() instanceof Refused<VerificationEvent> refused
                        ? refused.code()
                        : null;
        if ("OWN_APPLICATION".equals(refusal)) {
            throw ownApplication();
        }
        return Optional.ofNullable(outcome.state())
                .filter(OnFile.class::isInstance)
                .map(OnFile.class::cast)
                .map(state -> new Opened(view(state), showsPapers(state), refusal))
                .orElseThrow(Problem::notFound);
    }

    /**
     * A paper of a dossier, while step 5 is the verifier's.
     *
     * @throws Problem 403 for others and for the applicant; 404 if it is not to be seen here
     */
    public Dossier.Document paper(Caller caller, UUID applicationId, String documentId) {
        Verifiers.of(caller);
        Dossier dossier =
                verifications
                        .peek(applicationId)
                        .filter(Dossiers::showsPapers)
                        .filter(OnFile.class::isInstance)
                        .map(OnFile.class::cast)
                        .map(OnFile::dossier)
                        .orElseThrow(Problem::notFound);
        if (new Standing(caller.nip(), false, null).isApplicant(dossier)) {
            throw ownApplication();
        }
        return dossier.document(documentId).orElseThrow(Problem::notFound);
    }

    private DossierView view(OnFile state) {
        return DossierView.of(
                state, stepClock.dueAt(state.file()), clock.instant(), bsre.of(state));
    }

    private static boolean showsPapers(Verification state) {
        return Whereabouts.of(state) != Whereabouts.DONE;
    }

    private static Problem ownApplication() {
        return Problem.of(HttpStatus.FORBIDDEN, "OWN_APPLICATION", List.of());
    }
}
