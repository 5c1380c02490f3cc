package id.go.pontianak.sertel.intake.messaging;

import id.go.pontianak.sertel.intake.domain.Asked;
import id.go.pontianak.sertel.intake.domain.Holder;
import id.go.pontianak.sertel.intake.domain.Place;
import id.go.pontianak.sertel.intake.domain.Stage;
import id.go.pontianak.sertel.schemas.CaseStatus;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.schemas.SopStep;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the procedure says that an event leaves an application, and whose word it is. */
final class Places {

    /** Whose turn it is while nobody in the city can do anything. */
    private static final Holder BSRE = new Holder("BSRE", "BSrE");

    private Places() {}

    /**
     * Where an event leaves an application, unless the applicant is asked for something.
     *
     * @param step the event's own; for a submission the one that it goes on with
     * @return empty if the application stays where it was
     */
    static Optional<Place> after(EventType type, int step) {
        return switch (type) {
            case APPLICATION_SUBMITTED, DISPOSITION_RECALLED -> Optional.of(onDesk(step));
            case DISPOSITION_FORWARDED -> Optional.of(onDesk(step + 1));
            case OWNER_INVITED -> Optional.of(awaitingOwner(Role.APPLICANT));
            case OWNER_ABSENT -> Optional.of(awaitingOwner(Role.VERIFIKATOR));
            case DOSSIER_SUBMITTED,
                    DOSSIER_VERIFIED,
                    PASSPHRASE_SET,
                    CERTIFICATE_READY,
                    CERTIFICATE_MISMATCHED,
                    CERTIFICATE_DELIVERED,
                    APPLICATION_REJECTED,
                    APPLICATION_WITHDRAWN,
                    APPLICATION_LAPSED ->
                    CaseStatus.after(type, step).map(status -> at(status, step));
            case APPLICATION_RETURNED,
                    WITHDRAWAL_REQUESTED,
                    NOTIFICATION_SENT,
                    NOTIFICATION_FAILED ->
                    Optional.empty();
        };
    }

    /**
     * Back with the applicant.
     *
     * @param fromStep the step that returned it
     * @param asked everything to correct
     * @param until from when on it lapses
     */
    static Place returned(int fromStep, List<Asked> asked, Instant until) {
        return new Place(
                CaseStatus.RETURNED.name(),
                Stage.RETURNED,
                fromStep,
                holder(Role.APPLICANT),
                asked,
                until);
    }

    /**
     * Whose turn it was when an event was said: what a later one says of the same revision comes
     * after.
     *
     * @param step the event's own, which tells who of several said it
     */
    static int phase(EventType type, int step) {
        return switch (type) {
            case APPLICATION_SUBMITTED,
                    WITHDRAWAL_REQUESTED,
                    NOTIFICATION_SENT,
                    NOTIFICATION_FAILED ->
                    0;
            case DISPOSITION_FORWARDED, DISPOSITION_RECALLED -> 1;
            case DOSSIER_SUBMITTED, DOSSIER_VERIFIED -> 2;
            case OWNER_INVITED,
                    OWNER_ABSENT,
                    PASSPHRASE_SET,
                    CERTIFICATE_READY,
                    CERTIFICATE_MISMATCHED,
                    CERTIFICATE_DELIVERED ->
                    3;
            case APPLICATION_RETURNED,
                    APPLICATION_REJECTED,
                    APPLICATION_WITHDRAWN,
                    APPLICATION_LAPSED ->
                    switch (SopStep.of(step).service()) {
                        case INTAKE, NOTIFICATION, OPERATIONS -> 0;
                        case DISPOSITION -> 1;
                        case VERIFICATION -> 2;
                        case ISSUANCE -> 3;
                    };
        };
    }

    private static Place onDesk(int step) {
        SopStep desk = SopStep.of(step);
        CaseStatus status =
                switch (desk) {
                    case SUBMISSION, DISPOSITION_BY_HEAD -> CaseStatus.SUBMITTED;
                    case DISPOSITION_BY_DIVISION, RECORDING -> CaseStatus.IN_DISPOSITION;
                    case VERIFICATION, PASSPHRASE, DELIVERY -> CaseStatus.IN_VERIFICATION;
                };
        return at(status, step, holder(desk.actorRole()));
    }

    /** The status is the same before and after an invitation, but not whose turn it is. */
    private static Place awaitingOwner(Role turn) {
        return at(CaseStatus.AWAITING_OWNER, SopStep.PASSPHRASE.number(), holder(turn));
    }

    private static Place at(CaseStatus status, int eventStep) {
        int step =
                switch (status) {
                    case AT_BSRE -> SopStep.VERIFICATION.number();
                    case AWAITING_OWNER -> SopStep.PASSPHRASE.number();
                    case AWAITING_CERTIFICATE, MISMATCHED, READY, DELIVERED ->
                            SopStep.DELIVERY.number();
                    case DRAFT,
                            SUBMITTED,
                            IN_DISPOSITION,
                            IN_VERIFICATION,
                            RETURNED,
                            REJECTED,
                            WITHDRAWN,
                            LAPSED ->
                            eventStep;
                };
        return at(status, step, holder(status, step));
    }

    private static Place at(CaseStatus status, int step, @Nullable Holder holder) {
        return new Place(status.name(), stage(status), step, holder, List.of(), null);
    }

    private static Stage stage(CaseStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED, IN_DISPOSITION, IN_VERIFICATION, AT_BSRE, AWAITING_OWNER ->
                    Stage.OPEN;
            case AWAITING_CERTIFICATE, MISMATCHED, READY -> Stage.BOUND;
            case RETURNED -> Stage.RETURNED;
            case WITHDRAWN -> Stage.WITHDRAWN;
            case REJECTED, LAPSED, DELIVERED -> Stage.ENDED;
        };
    }

    private static @Nullable Holder holder(CaseStatus status, int step) {
        return switch (status) {
            case SUBMITTED, IN_DISPOSITION, IN_VERIFICATION, AWAITING_OWNER, MISMATCHED, READY ->
                    holder(SopStep.of(step).actorRole());
            case AT_BSRE, AWAITING_CERTIFICATE -> BSRE;
            case DRAFT, RETURNED -> holder(Role.APPLICANT);
            case REJECTED, WITHDRAWN, LAPSED, DELIVERED -> null;
        };
    }

    private static Holder holder(Role role) {
        return new Holder(role.name(), role.title());
    }
}
