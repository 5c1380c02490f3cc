package id.go.pontianak.sertel.sandbox.demo.story;

import static id.go.pontianak.sertel.sandbox.demo.story.StoryCase.expect;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Taken back: once by the office at step 3, once by the applicant before the visit. */
final class WithdrawStory implements Story {

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public String told() {
        return "ditarik kembali oleh instansi, dan oleh pemohon sebelum datang / withdrawn by the"
                + " office, and by the applicant before the visit";
    }

    @Override
    public void play(Scene scene) throws InterruptedException {
        byOffice(scene);
        byLink(scene);
    }

    private static void byOffice(Scene scene) throws InterruptedException {
        StoryCase story = scene.newCase();
        PlayedCase played = story.played();
        played.submit();
        played.dispose("kadis", 2);
        story.awaitOn(Desk.HEAD_OF_DIVISION);
        scene.client()
                .post(
                        PlayedCase.OFFICE,
                        scene.client().addresses().intake(),
                        "/api/v1/applications/" + story.id() + "/withdrawal",
                        Map.of())
                .expect(202);
        story.tell(3, PlayedCase.OFFICE, "permohonan ditarik kembali", "withdrawn by the office");
        expectWithdrawn(story);
        int answer = story.ask(Desk.HEAD_OF_DIVISION, "forward", forward()).status();
        expect(
                answer == 404 || answer == 409,
                "nobody can act on a case that was withdrawn, but it was answered " + answer);
    }

    private static void byLink(Scene scene) throws InterruptedException {
        StoryCase story = scene.newCase();
        PlayedCase played = story.played();
        Instant before = scene.clock().instant();
        played.playToApproval();
        played.invite();
        played.awaitOwnerCode();
        URI link = story.applicant().awaitLink("withdraw", before);
        story.applicant().send(PageForm.only(story.applicant().page(link)));
        story.tell(6, Applicant.NAME, "ditarik kembali lewat tautan", "withdrawn by link");
        expectWithdrawn(story);
        story.applicant().expectSpent(link);
        int answer =
                scene.client()
                        .invite(
                                PlayedCase.VERIFIER,
                                story.id(),
                                scene.clock().instant().plus(Duration.ofHours(1)))
                        .status();
        expect(
                answer == 404 || answer == 409,
                "nobody is invited after a withdrawal, but that was answered " + answer);
    }

    private static void expectWithdrawn(StoryCase story) throws InterruptedException {
        story.awaitStatus("WITHDRAWN");
        story.awaitOnNoDesk();
        story.expectHistory("ApplicationSubmitted", "WithdrawalRequested", "ApplicationWithdrawn");
        story.tell(
                story.seenByOffice().path("step").asInt(),
                PlayedCase.OFFICE,
                "status WITHDRAWN, di tangan siapa pun tidak ada",
                "status WITHDRAWN, on nobody's desk");
    }

    private static Map<String, Object> forward() {
        return Map.of("instructions", List.of("PROCESS_FURTHER"), "note", "Lanjutkan");
    }
}
