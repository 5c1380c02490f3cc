package id.go.pontianak.sertel.sandbox.demo.story;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import java.time.Duration;
import java.time.Instant;

/** Nobody answers a return, so that the request lapses. */
final class LapseStory implements Story {

    private static final String VARIABLE = "SERTEL_INTAKE_CORRECTION_LAPSES_AFTER";

    /** Whoever watches a demonstration waits no longer. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private static final Desk DESK = Desk.HEAD_OF_OFFICE;

    @Override
    public String name() {
        return "lapse";
    }

    @Override
    public String told() {
        return "perbaikan tidak pernah dikirim, permohonan kedaluwarsa / a correction is never"
                + " sent, and the request lapses";
    }

    @Override
    public void play(Scene scene) throws InterruptedException {
        if (scene.settings()
                .duration(VARIABLE)
                .filter(set -> set.compareTo(LONGEST) <= 0)
                .isEmpty()) {
            throw new NotPlayable(
                    "mesh ini menunggu perbaikan 30 hari; jalankan dengan / this mesh waits 30 days"
                            + " for a correction; start it with: "
                            + VARIABLE
                            + "=20s ./sertel up");
        }
        StoryCase story = scene.newCase();
        PlayedCase played = story.played();
        played.submit();
        story.awaitOn(DESK);
        story.open(DESK);
        Instant before = scene.clock().instant();
        story.act(
                DESK,
                "return",
                new Faults().document("BSRE_FORM", "FORMULIR_TANPA_TTD", "Belum ada").body());
        story.tell(DESK.step(), DESK.official(), "dikembalikan", "returned for correction");
        story.awaitStatus("RETURNED");
        story.awaitStatus("LAPSED");
        story.tell(1, PlayedCase.OFFICE, "permohonan kedaluwarsa", "the request has lapsed");
        story.awaitOnNoDesk();
        String number = played.submitted().trackingNumber();
        story.applicant().awaitMail(before, number, "dianggap gugur");
        story.tell(1, Applicant.NAME, "pemberitahuan kedaluwarsa diterima", "told of the lapse");
        story.expectHistory("ApplicationSubmitted", "ApplicationReturned", "ApplicationLapsed");

        StoryCase again = scene.newCase(played.request().applicant());
        again.played().submit();
    }
}
