package id.go.pontianak.sertel.schemas;

import java.util.Optional;

/** The state of a case as everybody sees it. */
public enum CaseStatus {
    DRAFT(0),
    SUBMITTED(1),
    IN_DISPOSITION(2),
    IN_VERIFICATION(3),
    AT_BSRE(4),
    AWAITING_OWNER(5),
    AWAITING_CERTIFICATE(6),
    MISMATCHED(7),
    READY(8),
    RETURNED(9),
    REJECTED(10),
    WITHDRAWN(10),
    LAPSED(10),
    DELIVERED(10);

    private final int rank;

    CaseStatus(int rank) {
        this.rank = rank;
    }

    /**
     * Position within one revision. A follower replaces what it shows only by a later revision, or
     * by a higher rank of the same one, and never replaces a final status; so late and repeated
     * events change nothing.
     */
    public int rank() {
        return rank;
    }

    /** Whether nothing more happens to the case. */
    public boolean isFinal() {
        return this == REJECTED || this == WITHDRAWN || this == LAPSED || this == DELIVERED;
    }

    /**
     * The status that an event of a step leads to; empty if it changes none.
     *
     * @param step the event's own {@code step}, which tells the last disposition from the others
     */
    public static Optional<CaseStatus> after(EventType type, int step) {
        return switch (type) {
            case APPLICATION_SUBMITTED -> Optional.of(SUBMITTED);
            case DISPOSITION_FORWARDED ->
                    Optional.of(
                            step == SopStep.RECORDING.number() ? IN_VERIFICATION : IN_DISPOSITION);
            case DOSSIER_SUBMITTED -> Optional.of(AT_BSRE);
            case DOSSIER_VERIFIED -> Optional.of(AWAITING_OWNER);
            case PASSPHRASE_SET -> Optional.of(AWAITING_CERTIFICATE);
            case CERTIFICATE_READY -> Optional.of(READY);
            case CERTIFICATE_MISMATCHED -> Optional.of(MISMATCHED);
            case CERTIFICATE_DELIVERED -> Optional.of(DELIVERED);
            case APPLICATION_RETURNED -> Optional.of(RETURNED);
            case APPLICATION_REJECTED -> Optional.of(REJECTED);
            case APPLICATION_WITHDRAWN -> Optional.of(WITHDRAWN);
            case APPLICATION_LAPSED -> Optional.of(LAPSED);
            case DISPOSITION_RECALLED,
                    OWNER_INVITED,
                    OWNER_ABSENT,
                    WITHDRAWAL_REQUESTED,
                    NOTIFICATION_SENT,
                    NOTIFICATION_FAILED ->
                    Optional.empty();
        };
    }
}
