package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.intake.domain.Intake;

/** What became of what somebody asked for. */
public sealed interface Acceptance {

    /** It is in the database, and the mesh will hear of it. */
    record Accepted() implements Acceptance {}

    /**
     * There is one for the same NIK.
     *
     * @param trackingNumber that one's
     * @param sameOffice whether the caller may know it
     */
    record LiveAlready(String trackingNumber, boolean sameOffice) implements Acceptance {}

    /**
     * It may not be done as things stand.
     *
     * @param code one of {@link Intake}'s
     */
    record NotNow(String code) implements Acceptance {}
}
