package id.go.pontianak.sertel.intake.domain;

/** What may still be done about an application where it stands. */
public enum Stage {
    /** On its way; it can be withdrawn. */
    OPEN,
    /** The owner has set the passphrase: it is too late to withdraw it. */
    BOUND,
    /** Back for correction: intake itself holds it. */
    RETURNED,
    /** Withdrawn; nothing more happens. */
    WITHDRAWN,
    /** Delivered, rejected or lapsed; nothing more happens. */
    ENDED;

    /** Whether nothing more happens. */
    public boolean last() {
        return this == WITHDRAWN || this == ENDED;
    }
}
