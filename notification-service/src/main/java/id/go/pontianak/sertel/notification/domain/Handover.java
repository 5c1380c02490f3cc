package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * To whom an event hands the application.
 *
 * @param role of the official; null: to none
 * @param target how long the SOP gives them, in working time
 */
public record Handover(@Nullable String role, Duration target) {

    /** To no official: it waits for the applicant or BSrE, or is over. */
    public static final Handover TO_NOBODY = new Handover(null, Duration.ZERO);
}
