package id.go.pontianak.sertel.sandbox.demo.story;

import id.go.pontianak.sertel.sandbox.demo.LastSeen;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** BSrE is away while the verifier submits; the dossier is kept and sent when it is back. */
final class BsreDownStory implements Story {

    private static final String AWAY = "BSrE tidak dapat dihubungi, berkas tersimpan";

    @Override
    public String name() {
        return "bsre-down";
    }

    @Override
    public String told() {
        return "BSrE tidak dapat dihubungi, berkas tersimpan, lalu dikirim / BSrE is away, the"
                + " dossier is kept and sent once it is back";
    }

    @Override
    public boolean alone() {
        return true;
    }

    @Override
    public void play(Scene scene)
            throws InterruptedException, GeneralSecurityException, IOException {
        StoryCase story = scene.newCase();
        PlayedCase played = story.played();
        played.submit();
        played.dispose("kadis", 2);
        played.dispose("kabid", 3);
        played.dispose("kasi", 4);
        played.awaitVerification();
        scene.bsre().goAway();
        try {
            story.tell(5, "BSrE", "tidak dapat dihubungi", "out of reach");
            played.sendToBsre();
            awaitText(scene, story);
        } finally {
            scene.bsre().comeBack();
        }
        story.tell(5, "BSrE", "dapat dihubungi kembali", "back again");
        story.fromApprovalToTheEnd(scene.root());
        story.expectHistory("DossierSubmitted", "DossierVerified", "CertificateDelivered");
    }

    /** The verifier is told, and no event says that BSrE has decided anything. */
    private static void awaitText(Scene scene, StoryCase story) throws InterruptedException {
        LastSeen seen = new LastSeen();
        scene.patience()
                .until(
                        "the text " + AWAY,
                        seen,
                        () ->
                                Optional.of(seen.note(bsre(story)))
                                        .filter(bsre -> bsre.path("text").asString().equals(AWAY)));
        StoryCase.expect(
                !story.history().contains("DossierVerified"),
                "nothing is approved while BSrE is away");
        story.tell(5, PlayedCase.VERIFIER, "membaca: " + AWAY, "reads that BSrE is away");
    }

    private static JsonNode bsre(StoryCase story) throws InterruptedException {
        return story.look(Desk.VERIFICATION, PlayedCase.VERIFIER).path("bsre");
    }
}
