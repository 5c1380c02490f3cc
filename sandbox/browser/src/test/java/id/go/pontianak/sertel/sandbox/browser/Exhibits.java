package id.go.pontianak.sertel.sandbox.browser;

import id.go.pontianak.sertel.sandbox.demo.LastSeen;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import java.net.URI;
import java.time.Instant;

/**
 * Cases in the states whose pages are looked at, and not acted on.
 *
 * @param submitted waits for the Kepala Dinas
 * @param dossier waits for the Verifikator
 * @param invited has an appointment
 * @param ready can be collected
 * @param track the applicant's link to where the case is
 * @param correct the link to what has to be corrected
 * @param withdraw the link by which a case is taken back
 * @param visit the link by which a visit is moved
 * @param collect the link by which a certificate is collected
 */
record Exhibits(
        PlayedCase submitted,
        PlayedCase dossier,
        PlayedCase invited,
        PlayedCase ready,
        URI track,
        URI correct,
        URI withdraw,
        URI visit,
        URI collect) {

    static Exhibits of(Cases cases) throws InterruptedException {
        Instant before = Instant.now();
        PlayedCase submitted = cases.atStep(2);
        PlayedCase dossier = cases.atStep(5);
        dossier.awaitVerification();
        PlayedCase returned = cases.atStep(2);
        cases.sendBack(returned);
        PlayedCase invited = cases.atStep(6);
        invited.invite();
        PlayedCase ready = cases.atStep(6);
        ready.invite();
        ready.ceremony();
        return new Exhibits(
                submitted,
                dossier,
                invited,
                ready,
                submitted.submitted().trackingUrl(),
                link(returned, "correct", before),
                link(invited, "withdraw", before),
                link(invited, "visit", before),
                ready.awaitCollectionLink());
    }

    private static URI link(PlayedCase played, String page, Instant since)
            throws InterruptedException {
        LastSeen seen = new LastSeen();
        return City.PATIENCE.until(
                "a mail with a link to /" + page + "/",
                seen,
                () -> played.owner().mailbox().link(page, since));
    }
}
