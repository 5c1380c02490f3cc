package id.go.pontianak.sertel.disposition.inbox;

/** The parts of an official's inbox. */
public enum Tab {
    /** Everything on their desk. */
    ALL("disposition.step = own.step", "received_at", true),
    /** What nobody of the rank has opened yet. */
    NEW("disposition.step = own.step AND NOT opened", "received_at", true),
    /** What was opened, and not yet handled. */
    WAITING("disposition.step = own.step AND opened", "received_at", true),
    /** What should have been handled by now. */
    OVERDUE("disposition.step = own.step AND target_at < :now", "received_at", true),
    /** What the rank sent back, and waits for the applicant's correction. */
    RETURNED("returned_step = own.step", "returned_at", false),
    /** What the rank forwarded, and can still be taken back: nobody has opened it. */
    SENT(
            "disposition.step = own.step + 1 AND NOT opened"
                    + " AND state #>> '{sheet,lines,-1,eventId}' = state ->> 'causationId'",
            "received_at",
            false);

    private final String condition;
    private final String since;
    private final boolean onDesk;

    Tab(String condition, String since, boolean onDesk) {
        this.condition = condition;
        this.since = since;
        this.onDesk = onDesk;
    }

    /** In SQL, of the table {@code disposition} and the rank's {@code own.step}. */
    String condition() {
        return condition;
    }

    /** The column that says since when. */
    String since() {
        return since;
    }

    /** Whether these cases wait for the official, so that they are due at some time. */
    public boolean onDesk() {
        return onDesk;
    }
}
