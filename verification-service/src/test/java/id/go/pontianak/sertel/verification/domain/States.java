package id.go.pontianak.sertel.verification.domain;

import id.go.pontianak.sertel.verification.Samples;
import id.go.pontianak.sertel.verification.domain.Verification.Asked;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.EndedUnseen;
import id.go.pontianak.sertel.verification.domain.Verification.Opening;
import id.go.pontianak.sertel.verification.domain.Verification.Parked;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.Registered;
import id.go.pontianak.sertel.verification.domain.Verification.RejectedByVerifier;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Submitting;
import id.go.pontianak.sertel.verification.domain.Verification.Unconfirmed;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.Verification.WithdrawalRemembered;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;

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
                    "Berkas lengkap");
    public static final CaseFile FILE = CaseFile.of(DOSSIER);
    public static final CaseFile SENT = FILE.handedOn(NOW);
    public static final Correction CORRECTION =
            new Correction(
                    VERIFIER,
                    List.of(
                            new Correction.Fault("ID_CARD", null, "KTP_BURAM", null),
                            new Correction.Fault(null, "/applicant/nip", "NIP_FORMAT", "18 angka")),
                    UUID.fromString("5c1a0b5e-0000-4000-8000-000000000003"),
                    NOW.plusSeconds(2_592_000),
                    NOW);
    public static final Rejection REJECTION =
            new Rejection(VERIFIER, "LAINNYA", "Bukan pegawai kota", NOW);
    public static final UUID WITHDRAWAL = UUID.fromString("01939b3e-0000-7000-8000-000000000004");

    private States() {}

    /** Every state, in the order of the procedure. */
    public static List<Verification> all() {
        return List.of(
                new WithdrawalRemembered(DOSSIER.trackingNumber(), WITHDRAWAL),
                new AwaitingCheck(FILE, null),
                new AwaitingCheck(FILE, new Opening(VERIFIER, NOW)),
                new Submitting(SENT, SUBMISSION, 2, Obstacle.BSRE_AWAY, LATER),
                new Unconfirmed(SENT, SUBMISSION, 1, LATER),
                new Parked(SENT, SUBMISSION, 3, LATER, NOW),
                new Registered(SENT, SUBMISSION, "BSRE-1", NOW, 1, LATER),
                new Verified(SENT, SUBMISSION, "BSRE-1", NOW),
                new RefusedByBsre(SENT, SUBMISSION, "4015", "Format tidak sesuai", NOW),
                new Returned(SENT, CORRECTION, null),
                new RejectedByVerifier(SENT, REJECTION),
                new Withdrawn(SENT, WITHDRAWAL, new Asked(SUBMISSION, null), NOW),
                new Closed(SENT, null, NOW),
                new EndedUnseen(DOSSIER.trackingNumber(), NOW));
    }

    /** The state of this name; the last of its name, so the opened dossier. */
    public static Verification named(String name) {
        return all().stream()
                .filter(state -> state.getClass().getSimpleName().equals(name))
                .reduce((_, last) -> last)
                .orElseThrow();
    }
}
