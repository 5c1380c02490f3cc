package id.go.pontianak.sertel.sandbox.demo.story;

import id.go.pontianak.sertel.sandbox.demo.Answer;
import id.go.pontianak.sertel.sandbox.demo.LastSeen;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The owner does not come twice, then chooses another time and comes. */
final class AbsentStory implements Story {

    /** Time enough to send the invitation, and little enough to wait for. */
    private static final Duration SOON = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "absent";
    }

    @Override
    public String told() {
        return "dua kali tidak hadir, memilih waktu lain, lalu terbit / absent twice, chooses"
                + " another time, then issued";
    }

    @Override
    public void play(Scene scene)
            throws InterruptedException, GeneralSecurityException, IOException {
        StoryCase story = scene.newCase();
        PlayedCase played = story.played();
        played.playToApproval();
        missVisit(scene, story, "pertama", "first");
        missVisit(scene, story, "kedua", "second");
        story.expectHistory(
                "DossierVerified", "OwnerInvited", "OwnerAbsent", "OwnerInvited", "OwnerAbsent");

        Instant invited = scene.clock().instant();
        played.invite();
        URI link = story.applicant().awaitLink("visit", invited);
        Instant moved = scene.clock().instant();
        PageForm form = PageForm.withChoice(story.applicant().page(link));
        String slot = form.chooseLast();
        story.applicant().send(form);
        story.tell(6, Applicant.NAME, "memilih waktu lain: " + slot, "chooses another time");

        String code = story.applicant().awaitOwnerCode(moved);
        String receipt = played.ceremonyWith(code);
        played.collect(receipt, scene.root());
        played.awaitDelivered();
    }

    private static void missVisit(Scene scene, StoryCase story, String nth, String ordinal)
            throws InterruptedException {
        Instant at = scene.clock().instant().plus(SOON);
        Answer answer = scene.client().invite(PlayedCase.VERIFIER, story.id(), at);
        if (answer.status() == 422) {
            throw new NotPlayable(
                    "hanya dapat dimainkan pada jam kerja / an owner can miss an appointment only"
                            + " within the office's working hours: "
                            + answer);
        }
        answer.expect(200, 202, 204);
        story.tell(6, PlayedCase.VERIFIER, "pemilik diundang segera", "owner invited for now");
        scene.patience()
                .until(
                        "the appointment to pass",
                        new LastSeen(),
                        () ->
                                Optional.of(scene.clock().instant())
                                        .filter(now -> now.isAfter(at.plusSeconds(1))));
        long before = absences(story);
        story.act(Desk.ISSUANCE, "absence", Map.of());
        story.tell(
                6,
                PlayedCase.VERIFIER,
                "pemilik tidak hadir, " + nth,
                "owner absent, " + ordinal + " time");
        awaitAbsences(scene, story, before + 1);
    }

    private static void awaitAbsences(Scene scene, StoryCase story, long wanted)
            throws InterruptedException {
        LastSeen seen = new LastSeen();
        scene.patience()
                .until(
                        "absence " + wanted + " in the history",
                        seen,
                        () -> Optional.of(seen.note(absences(story))).filter(n -> n == wanted));
    }

    private static long absences(StoryCase story) throws InterruptedException {
        return story.history().stream().filter("OwnerAbsent"::equals).count();
    }
}
