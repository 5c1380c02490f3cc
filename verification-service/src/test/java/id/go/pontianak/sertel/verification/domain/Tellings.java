package id.go.pontianak.sertel.verification.domain;

import static id.go.pontianak.sertel.verification.domain.States.DOSSIER;
import static id.go.pontianak.sertel.verification.domain.States.LATER;
import static id.go.pontianak.sertel.verification.domain.Telling.answered;
import static id.go.pontianak.sertel.verification.domain.Telling.heard;
import static id.go.pontianak.sertel.verification.domain.Telling.heardAfter;
import static id.go.pontianak.sertel.verification.domain.Telling.onDesk;

import id.go.pontianak.sertel.verification.Said;
import id.go.pontianak.sertel.verification.Samples;
import id.go.pontianak.sertel.verification.domain.Telling.Item;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Approved;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Refused;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Rejected;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.ReturnedForCorrection;
import id.go.pontianak.sertel.verification.domain.VerificationEvent.Withdrawn;

import java.util.ArrayList;
import java.util.List;

/** The stories that a case can take through step 5. */
final class Tellings {

    private static final Dossier SECOND = Flow.NEXT;
    private static final Dossier THIRD = Samples.corrected(SECOND, LATER);
    private static final List<Item> BSRE = List.of(answered("registered"), answered("approved"));
    private static final List<Item> WITHDRAWAL = List.of(heard(Said.withdrawalRequested(DOSSIER)));

    private Tellings() {}

    static List<Telling> all() {
        return List.of(
                Telling.of(
                        "straight, and delivered",
                        List.of("Closed"),
                        1,
                        List.of(
                                forwarded(DOSSIER, 0),
                                List.of(heard(Said.submitted(DOSSIER, 2))),
                                List.of(onDesk(1, "open"), onDesk(1, "submit")),
                                BSRE,
                                List.of(heardAfter(Approved.class, 1, Said.lapsed(DOSSIER))))),
                Telling.of(
                        "returned, and straight back",
                        List.of("Verified"),
                        2,
                        List.of(
                                forwarded(DOSSIER, 0),
                                List.of(heard(Said.submitted(DOSSIER, 2)), back(SECOND, 5, 1)),
                                List.of(
                                        onDesk(1, "open"),
                                        onDesk(1, "return"),
                                        onDesk(2, "open"),
                                        onDesk(2, "submit")),
                                BSRE)),
                Telling.of(
                        "returned, and back by disposition",
                        List.of("Verified"),
                        2,
                        List.of(
                                both(forwarded(DOSSIER, 0), forwarded(SECOND, 1)),
                                List.of(heard(Said.submitted(DOSSIER, 2)), back(SECOND, 2, 1)),
                                List.of(
                                        onDesk(1, "open"),
                                        onDesk(1, "return"),
                                        onDesk(2, "open"),
                                        onDesk(2, "submit")),
                                BSRE)),
                Telling.of(
                        "returned twice, straight back and by disposition",
                        List.of("Verified"),
                        3,
                        List.of(
                                both(forwarded(DOSSIER, 0), forwarded(THIRD, 2)),
                                List.of(back(SECOND, 5, 1), back(THIRD, 2, 2)),
                                List.of(
                                        onDesk(1, "open"), onDesk(1, "return"),
                                        onDesk(2, "open"), onDesk(2, "return"),
                                        onDesk(3, "open"), onDesk(3, "submit")),
                                BSRE)),
                Telling.of(
                        "withdrawn before anyone acts",
                        List.of("Withdrawn"),
                        1,
                        List.of(forwarded(DOSSIER, 0), WITHDRAWAL, ownWithdrawal())),
                Telling.of(
                        "withdrawn while returned",
                        List.of("Withdrawn"),
                        0,
                        List.of(
                                forwarded(DOSSIER, 0),
                                WITHDRAWAL,
                                List.of(back(SECOND, 5, 1)),
                                List.of(onDesk(1, "open"), onDesk(1, "return")),
                                ownWithdrawal())),
                Telling.of(
                        "withdrawn while BSrE decides, or too late for this step",
                        List.of("Withdrawn", "Closed"),
                        1,
                        List.of(
                                forwarded(DOSSIER, 0),
                                WITHDRAWAL,
                                List.of(onDesk(1, "open"), onDesk(1, "submit")),
                                BSRE,
                                List.of(heardAfter(Approved.class, 1, Said.lapsed(DOSSIER))))),
                Telling.of(
                        "never corrected",
                        List.of("Closed"),
                        1,
                        List.of(
                                forwarded(DOSSIER, 0),
                                List.of(onDesk(1, "open"), onDesk(1, "return")),
                                List.of(
                                        heardAfter(
                                                ReturnedForCorrection.class,
                                                1,
                                                Said.lapsed(DOSSIER))))),
                Telling.of(
                        "ended elsewhere, at any time",
                        List.of("EndedUnseen", "Closed", "Withdrawn"),
                        0,
                        List.of(
                                forwarded(DOSSIER, 0),
                                WITHDRAWAL,
                                List.of(heard(Said.lapsed(DOSSIER))))),
                Telling.of(
                        "rejected by a verifier",
                        List.of("RejectedByVerifier"),
                        1,
                        List.of(
                                forwarded(DOSSIER, 0),
                                List.of(onDesk(1, "open"), onDesk(1, "reject")),
                                List.of(heardAfter(Rejected.class, 1, Said.lapsed(DOSSIER))))),
                Telling.of(
                        "refused by BSrE",
                        List.of("RefusedByBsre"),
                        1,
                        List.of(
                                forwarded(DOSSIER, 0),
                                List.of(onDesk(1, "open"), onDesk(1, "submit")),
                                List.of(answered("refused")),
                                List.of(heardAfter(Refused.class, 1, Said.lapsed(DOSSIER))))));
    }

    /** Steps 2 to 4 of a revision, after so many returns. */
    private static List<Item> forwarded(Dossier dossier, int returns) {
        List<Item> items = new ArrayList<>();
        for (int step = 2; step <= 4; step++) {
            items.add(
                    heardAfter(
                            ReturnedForCorrection.class, returns, Said.forwarded(dossier, step)));
        }
        return items;
    }

    private static Item back(Dossier dossier, int resumeStep, int returns) {
        return heardAfter(
                ReturnedForCorrection.class, returns, Said.submitted(dossier, resumeStep));
    }

    /** What this service said comes back to it, as everything does. */
    private static List<Item> ownWithdrawal() {
        return List.of(heardAfter(Withdrawn.class, 1, Said.lapsed(DOSSIER)));
    }

    private static List<Item> both(List<Item> first, List<Item> second) {
        List<Item> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
