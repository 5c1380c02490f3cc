package id.go.pontianak.sertel.verification.inbox;

import id.go.pontianak.sertel.verification.domain.Verification;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.EndedUnseen;
import id.go.pontianak.sertel.verification.domain.Verification.Parked;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.RejectedByVerifier;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.Verification.WithdrawalRemembered;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;

/** In which of the verifier's lists a dossier stands. */
public enum Whereabouts {
    /** To be checked: the inbox. */
    AWAITING_CHECK,
    /** On its way to BSrE, or there. */
    AT_BSRE,
    /** Perhaps at BSrE, which does not say: a person should know. */
    PARKED,
    /** With the applicant, who is to correct it. */
    RETURNED,
    /** Through with step 5, one way or the other, or not come yet: in no list. */
    DONE;

    /** The list of a state. */
    public static Whereabouts of(Verification state) {
        return switch (state) {
            case AwaitingCheck _ -> AWAITING_CHECK;
            case Parked _ -> PARKED;
            case AtBsre _ -> AT_BSRE;
            case Returned _ -> RETURNED;
            case WithdrawalRemembered _,
                    Verified _,
                    RefusedByBsre _,
                    RejectedByVerifier _,
                    Withdrawn _,
                    Closed _,
                    EndedUnseen _ ->
                    DONE;
        };
    }
}
