package id.go.pontianak.sertel.sandbox.demo.story;

import static id.go.pontianak.sertel.sandbox.demo.story.StoryCase.expect;

import id.go.pontianak.sertel.sandbox.demo.Multipart;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;
import id.go.pontianak.sertel.sandbox.demo.SampleDocuments;
import id.go.pontianak.sertel.sandbox.demo.SampleDossier;
import id.go.pontianak.sertel.sandbox.demo.SampleRequest;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Back for correction: once corrected by the office, once by the applicant. */
final class ReturnStory implements Story {

    private static final String DECREE = "APPOINTMENT_DECREE";
    private static final String POSITION = "/applicant/position";
    private static final String ID_CARD = "ID_CARD";
    private static final String PHONE = "/applicant/phone";
    private static final String NEW_POSITION = "Kepala Seksi Promosi Kesehatan";

    @Override
    public String name() {
        return "return";
    }

    @Override
    public String told() {
        return "dikembalikan, diperbaiki instansi dan pemohon, lalu terbit / returned, corrected by"
                + " office and applicant, then issued";
    }

    @Override
    public void play(Scene scene)
            throws InterruptedException, GeneralSecurityException, IOException {
        byOffice(scene);
        byLink(scene);
    }

    private static void byOffice(Scene scene)
            throws InterruptedException, GeneralSecurityException, IOException {
        StoryCase story = scene.newCase();
        PlayedCase played = story.played();
        played.submit();
        played.dispose("kadis", 2);
        played.dispose("kabid", 3);
        Faults faults =
                new Faults()
                        .document(DECREE, "SK_BUKAN_TERAKHIR", "Mohon SK tahun ini")
                        .field(POSITION, "SK_BEDA_JABATAN", "Sesuaikan dengan SK terakhir");
        sendBack(story, Desk.HEAD_OF_SECTION, faults);
        expectAsked(story, faults);
        SampleDossier corrected = documents(played.request(), NEW_POSITION);
        scene.client()
                .postParts(
                        PlayedCase.OFFICE,
                        scene.client().addresses().intake(),
                        "/api/v1/applications/" + story.id() + "/revisions",
                        new Multipart()
                                .json(
                                        "application",
                                        "{\"applicant\":{\"position\":\"" + NEW_POSITION + "\"}}")
                                .file("appointmentDecree", corrected.appointmentDecree()))
                .expect(202);
        story.tell(1, PlayedCase.OFFICE, "perbaikan dikirim", "correction sent");
        resumesAt(story, Desk.HEAD_OF_SECTION, faults);
        JsonNode seen = story.open(Desk.HEAD_OF_SECTION);
        expect(
                seen.path("applicant").path("position").asString().equals(NEW_POSITION),
                "the official sees the corrected position");
        played.dispose("kasi", 4);
        played.sendToBsre();
        story.fromApprovalToTheEnd(scene.root());
        expectCorrectedAndDelivered(story);
    }

    private static void byLink(Scene scene)
            throws InterruptedException, GeneralSecurityException, IOException {
        StoryCase story = scene.newCase();
        PlayedCase played = story.played();
        played.submit();
        played.dispose("kadis", 2);
        played.dispose("kabid", 3);
        played.dispose("kasi", 4);
        Faults faults =
                new Faults()
                        .document(ID_CARD, "KTP_BURAM", "Mohon dipindai ulang")
                        .field(PHONE, "NOMOR_WA_SALAH", "Nomor tidak terdaftar");
        Instant before = scene.clock().instant();
        sendBack(story, Desk.VERIFICATION, faults);
        URI link = story.applicant().awaitLink("correct", before);
        story.tell(
                1, Applicant.NAME, "surat permintaan perbaikan diterima", "told what to correct");
        PageForm form = PageForm.in(story.applicant().page(link), "idCard");
        // Another job on the card makes it another picture, as a second scan would be.
        form.attach("idCard", documents(played.request(), "Pindaian ulang").idCard());
        form.fill("phone", "0812" + played.request().applicant().phone().substring(4));
        story.applicant().send(form);
        story.applicant().expectSpent(link);
        story.tell(1, Applicant.NAME, "perbaikan dikirim lewat tautan", "corrected by link");
        resumesAt(story, Desk.VERIFICATION, faults);
        played.sendToBsre();
        story.fromApprovalToTheEnd(scene.root());
        expectCorrectedAndDelivered(story);
    }

    private static void sendBack(StoryCase story, Desk desk, Faults faults)
            throws InterruptedException {
        story.awaitOn(desk);
        story.open(desk);
        story.act(desk, "return", faults.body());
        story.tell(
                desk.step(),
                desk.official(),
                "dikembalikan untuk diperbaiki: " + faults.targets(),
                "returned for correction");
        story.awaitStatus("RETURNED");
    }

    private static void expectAsked(StoryCase story, Faults faults) throws InterruptedException {
        Set<String> asked = targets(story.seenByOffice().path("asked"));
        expect(
                asked.equals(Set.copyOf(faults.targets())),
                "the office is asked for " + faults.targets() + ", but was for " + asked);
        story.tell(1, PlayedCase.OFFICE, "melihat yang diminta", "sees what is asked");
    }

    /** It has the same number, another revision, and lies with the one who sent it back. */
    private static void resumesAt(StoryCase story, Desk desk, Faults faults)
            throws InterruptedException {
        story.awaitOn(desk);
        JsonNode office =
                story.awaitOffice(
                        "revision 2 at step " + desk.step(),
                        seen ->
                                seen.path("revision").asInt() == 2
                                        && seen.path("step").asInt() == desk.step());
        expect(
                office.path("trackingNumber")
                        .asString()
                        .equals(story.played().submitted().trackingNumber()),
                "a correction keeps its number");
        expect(
                story.desks().equals(List.of(desk)),
                "it goes on with " + desk.official() + " alone, but lies on " + story.desks());
        Set<String> changes = targets(story.look(desk, desk.official()).path("changes"));
        expect(
                changes.equals(Set.copyOf(faults.targets())),
                "the official sees that " + faults.targets() + " changed, but saw " + changes);
        story.tell(
                desk.step(),
                desk.official(),
                "melihat yang berubah: " + changes,
                "sees what has changed");
    }

    private static void expectCorrectedAndDelivered(StoryCase story) throws InterruptedException {
        story.expectHistory(
                "ApplicationSubmitted",
                "ApplicationReturned",
                "ApplicationSubmitted",
                "DossierVerified",
                "CertificateDelivered");
    }

    /** Their documents, were they of that position. */
    private static SampleDossier documents(SampleRequest request, String position) {
        return SampleDocuments.of(request.applicant().withPosition(position), request.letter());
    }

    private static Set<String> targets(JsonNode items) {
        Set<String> targets = new TreeSet<>();
        for (JsonNode item : items) {
            JsonNode document = item.path("document");
            targets.add(
                    document.isString() ? document.asString() : item.path("field").asString(""));
        }
        return targets;
    }
}
