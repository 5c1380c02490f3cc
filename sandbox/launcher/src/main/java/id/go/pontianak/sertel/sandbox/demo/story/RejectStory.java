package id.go.pontianak.sertel.sandbox.demo.story;

import static id.go.pontianak.sertel.sandbox.demo.story.StoryCase.expect;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Map;

/** Refused at step 3; the same person may ask again. */
final class RejectStory implements Story {

    private static final Desk DESK = Desk.HEAD_OF_DIVISION;

    @Override
    public String name() {
        return "reject";
    }

    @Override
    public String told() {
        return "ditolak Kabid; orang yang sama boleh mengajukan lagi / rejected at step 3; the same"
                + " person may apply again";
    }

    @Override
    public void play(Scene scene) throws InterruptedException {
        StoryCase story = scene.newCase();
        PlayedCase played = story.played();
        played.submit();
        played.dispose("kadis", 2);
        story.awaitOn(DESK);
        story.open(DESK);
        Instant before = scene.clock().instant();
        story.act(
                DESK,
                "reject",
                Map.of("code", "JENIS_TIDAK_DILAYANI", "note", "Bukan sertifikat perorangan"));
        story.tell(DESK.step(), DESK.official(), "permohonan ditolak", "request rejected");

        JsonNode office = story.awaitStatus("REJECTED");
        expect(
                office.path("holder").isMissingNode() || office.path("holder").isNull(),
                "nobody is waited for after a rejection, but " + office.path("holder"));
        story.awaitOnNoDesk();
        String number = played.submitted().trackingNumber();
        story.applicant().awaitMail(before, number, "tidak dilayani");
        story.tell(3, Applicant.NAME, "pemberitahuan penolakan diterima", "told of the rejection");
        story.expectHistory("ApplicationSubmitted", "DispositionForwarded", "ApplicationRejected");

        StoryCase again = scene.newCase(played.request().applicant());
        again.played().submit();
        expect(
                !again.id().equals(story.id()),
                "the same person who applies again gets another number");
        again.awaitOn(Desk.HEAD_OF_OFFICE);
        again.tell(2, "kadis", "permohonan baru masuk", "the new request has come in");
    }
}
