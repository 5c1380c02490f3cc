package id.go.pontianak.sertel.verification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A verifier's word that the application is refused.
 *
 * @param code of the list of reasons
 * @param note for the applicant; null for none; personal data
 */
public record Rejection(Verifier by, String code, @Nullable String note, Instant at) {

    Rejection saidAt(Instant time) {
        return new Rejection(by, code, note, time);
    }
}
