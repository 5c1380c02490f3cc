package id.go.pontianak.sertel.intake.messaging;

import id.go.pontianak.sertel.intake.domain.Asked;
import id.go.pontianak.sertel.intake.domain.Holder;
import id.go.pontianak.sertel.intake.domain.Standing;
import id.go.pontianak.sertel.schemas.CaseStatus;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.schemas.SopStep;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the procedure says that an application stands after an event. */
final class Standings {

    /** Whose turn it is while nobody in the city can do anything. */
    private static final Holder BSRE = new Holder("BSRE", "BSrE");

    private static final int RANK = 100;
    private static final int STEP = 10;

    private Standings() {}

    /**
     * @param eventStep the event's own step
     * @param at when it happened
     * @param asked what it asks the applicant to correct
     * @return empty if it leaves the application where it was
     */
    static Optional<Standing> after(EventType type, int eventStep, Instant at, List<Asked> asked) {
        if (type == EventType.OWNER_INVITED) {
            return Optional.of(invited(at));
        }
        return CaseStatus.after(type, eventStep)
                .map(
                        status -> {
                            int step = step(status, eventStep);
                            return new Standing(
                                    status.name(),
                                    status.rank() * RANK + step * STEP,
                                    status.isFinal(),
                                    step,
                                    holder(status, step),
                                    at,
                                    asked);
                        });
    }

    /** The status is the same as before the invitation, but now it is the owner's turn. */
    private static Standing invited(Instant at) {
        CaseStatus status = CaseStatus.AWAITING_OWNER;
        int step = SopStep.PASSPHRASE.number();
        return new Standing(
                status.name(),
                status.rank() * RANK + step * STEP + 1,
                false,
                step,
                holder(Role.APPLICANT),
                at,
                List.of());
    }

    private static int step(CaseStatus status, int eventStep) {
        return switch (status) {
            case SUBMITTED -> SopStep.DISPOSITION_BY_HEAD.number();
            case IN_DISPOSITION -> eventStep + 1;
            case IN_VERIFICATION, AT_BSRE -> SopStep.VERIFICATION.number();
            case AWAITING_OWNER -> SopStep.PASSPHRASE.number();
            case AWAITING_CERTIFICATE, MISMATCHED, READY, DELIVERED -> SopStep.DELIVERY.number();
            case DRAFT, RETURNED, REJECTED, WITHDRAWN, LAPSED -> eventStep;
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
