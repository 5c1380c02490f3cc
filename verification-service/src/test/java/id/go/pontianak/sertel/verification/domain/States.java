package id.go.pontianak.sertel.verification.domain;

import id.go.pontianak.sertel.verification.Samples;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.Opening;
import id.go.pontianak.sertel.verification.domain.Verification.Parked;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.Registered;
import id.go.pontianak.sertel.verification.domain.Verification.Submitting;
import id.go.pontianak.sertel.verification.domain.Verification.Unconfirmed;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One of each state, all of the same case. */
public final class States {

    public static final Instant NOW = Samples.MONDAY;
    public static final Instant LATER = NOW.plusSeconds(1);
    public static final Verifier VERIFIER = new Verifier("verifikator-subject", "Vera");
    public static final UUID REQUEST = UUID.fromString("5c1a0b5e-0000-4000-8000-000000000001");
    public static final Dossier DOSSIER =
            Samples.dossier(UUID.fromString("01939b3e-0000-7000-8000-000000000001"), Samples.nik());
    public static final Submission SUBMISSION =
            new Submission(
                    REQUEST,
                    UUID.fromString("01939b3e-0000-7000-8000-000000000002"),
                    VERIFIER,
                    NOW,
                    "Berkas lengkap",
                    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    private States() {}

    /** Every state, in the order of the procedure. */
    public static List<Verification> all() {
        return List.of(
                new AwaitingCheck(DOSSIER, null),
                new AwaitingCheck(DOSSIER, new Opening(VERIFIER, NOW)),
                new Submitting(DOSSIER, SUBMISSION, 2, Obstacle.BSRE_AWAY, LATER),
                new Unconfirmed(DOSSIER, SUBMISSION, 1, LATER),
                new Parked(DOSSIER, SUBMISSION, 3, LATER, NOW),
                new Registered(DOSSIER, SUBMISSION, "BSRE-1", NOW, 1, LATER),
                new Verified(DOSSIER, SUBMISSION, "BSRE-1", NOW),
                new RefusedByBsre(DOSSIER, SUBMISSION, "4015", "Format tidak sesuai", NOW),
                new Closed(DOSSIER, NOW));
    }

    /** The state of this name; the last of its name, so the opened dossier. */
    public static Verification named(String name) {
        return all().stream()
                .filter(state -> state.getClass().getSimpleName().equals(name))
                .reduce((_, last) -> last)
                .orElseThrow();
    }
}
