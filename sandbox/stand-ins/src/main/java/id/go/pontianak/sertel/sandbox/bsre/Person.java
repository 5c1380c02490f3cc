package id.go.pontianak.sertel.sandbox.bsre;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that the stand-in knows of one NIK.
 *
 * @param registrations the last one counts; earlier ones were refused
 * @param link the last passphrase link, null before the first
 * @param certificate null until the passphrase is set
 */
record Person(
        String nik,
        List<Registration> registrations,
        @Nullable Link link,
        @Nullable Certificate certificate) {

    /**
     * One registration.
     *
     * @param requestId the caller's idempotency key
     * @param decidedAt when the registration authority has decided, null for never
     * @param fields the form as it came, by BSrE's names
     */
    record Registration(
            String requestId,
            String reference,
            @Nullable Instant decidedAt,
            Map<String, String> fields) {}

    /** A link to the passphrase page, live until it expires or the passphrase is set. */
    record Link(String token, String returnUrl, String state, Instant expiresAt) {}

    /**
     * What was issued.
     *
     * @param authority file name of the issuing authority
     * @param pem the owner's certificate alone
     * @param announced whether {@code ISSUE} has been answered once
     * @param fate null until BSrE was told to replace or revoke
     * @param spare a right certificate of the issuing authority, as PEM, where this one is wrong by
     *     intent and may be replaced; null otherwise
     */
    record Certificate(
            String authority,
            String pem,
            boolean announced,
            @Nullable Fate fate,
            @Nullable String spare) {

        Certificate wasAnnounced() {
            return new Certificate(authority, pem, true, fate, spare);
        }

        Certificate fated(Fate other) {
            return new Certificate(authority, pem, announced, other, null);
        }
    }

    /** What became of a certificate by a script's word. */
    enum Fate {
        /** It is the right one that stands for a wrong one. */
        REPLACED,
        /** It is on the revocation list, and none stands for it. */
        REVOKED
    }

    static Person registered(String nik, Registration registration) {
        return new Person(nik, List.of(registration), null, null);
    }

    Registration registration() {
        return registrations.getLast();
    }

    Status status(Instant now) {
        var outcome = Outcome.of(nik);
        if (certificate != null && certificate.fate() != null) {
            return certificate.fate() == Fate.REVOKED ? Status.REVOKE : Status.ISSUE;
        }
        if (certificate != null) {
            return outcome == Outcome.SUSPENDED && certificate.announced()
                    ? Status.SUSPEND
                    : Status.ISSUE;
        }
        var decidedAt = registration().decidedAt();
        if (decidedAt == null || now.isBefore(decidedAt)) {
            return Status.WAITING_FOR_VERIFICATION;
        }
        return outcome == Outcome.REFUSED ? Status.REFUSED : Status.NO_CERTIFICATE;
    }

    boolean linkLives(Instant now) {
        return link != null && certificate == null && now.isBefore(link.expiresAt());
    }

    Person again(Registration registration) {
        var more = new ArrayList<>(registrations);
        more.add(registration);
        return new Person(nik, more, null, null);
    }

    Person with(Link other) {
        return new Person(nik, registrations, other, certificate);
    }

    Person with(Certificate issued) {
        return new Person(nik, registrations, link, issued);
    }
}
