package id.go.pontianak.sertel.sandbox.demo.story;

import static id.go.pontianak.sertel.sandbox.demo.story.StoryCase.expect;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** BSrE issues in a wrong name; only what it puts in its place is handed out. */
final class MismatchStory implements Story {

    /** The stand-in gives such a person a certificate in another name. */
    private static final String WRONG_NAME = "9004";

    @Override
    public String name() {
        return "mismatch";
    }

    @Override
    public String told() {
        return "sertifikat tidak sesuai tidak diserahkan, penggantinya diserahkan / a certificate"
                + " that does not match is never delivered, its replacement is";
    }

    @Override
    public void play(Scene scene)
            throws InterruptedException, GeneralSecurityException, IOException {
        StoryCase story = scene.newCase(WRONG_NAME);
        PlayedCase played = story.played();
        played.playToApproval();
        played.invite();
        Instant before = scene.clock().instant();
        String receipt = played.ceremony();
        story.awaitStatus("MISMATCHED");
        List<String> failed = failedChecks(story.look(Desk.ISSUANCE, PlayedCase.VERIFIER));
        expect(!failed.isEmpty(), "the verifier sees which checks failed");
        story.tell(
                7,
                PlayedCase.VERIFIER,
                "sertifikat tidak sesuai: " + failed,
                "certificate does not match");
        int answer =
                story.ask(
                                Desk.ISSUANCE,
                                "delivery",
                                Map.of(
                                        "receivedBy",
                                        played.owner().applicant().name(),
                                        "identityDocument",
                                        "KTP"))
                        .status();
        expect(answer == 409, "it cannot be handed over, but that was answered " + answer);
        expect(
                played.owner().mailbox().collectionLink().isEmpty(),
                "nobody is told to collect what does not match");
        String number = played.submitted().trackingNumber();
        story.applicant().awaitMail(before, number, "belum sesuai");
        story.tell(
                7, Applicant.NAME, "pemberitahuan ketidaksesuaian", "told that it does not match");

        scene.bsre().replaceCertificate(played.owner().applicant().nik());
        story.tell(7, "BSrE", "sertifikat diganti", "certificate replaced");
        played.collect(receipt, scene.root());
        played.awaitDelivered();
        story.expectHistory("CertificateMismatched", "CertificateReady", "CertificateDelivered");
    }

    private static List<String> failedChecks(JsonNode issuance) {
        return issuance.path("checks")
                .valueStream()
                .filter(check -> !check.path("passed").asBoolean(true))
                .map(check -> check.path("check").asString())
                .toList();
    }
}
