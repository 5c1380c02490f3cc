package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.LastSeen;
import id.go.pontianak.sertel.sandbox.demo.Mailbox.Mail;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;

@ExtendWith(MeshExtension.class)
class MessagesIT {

    @Test
    void theOwnerIsToldByMailAndWhatsAppOfReceiptInvitationReadinessAndDelivery(RunningMesh mesh)
            throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            played.playByLink(mesh.root());

            List<Mail> mails = mailsOnceThereAre(4, played);
            String number = played.submitted().trackingNumber();
            assertThat(mails).allSatisfy(mail -> assertThat(mail.text()).contains(number));
            assertThat(mails).anyMatch(mail -> mail.text().contains("/track/"));
            assertThat(mails).anyMatch(mail -> mail.text().contains("Kode pemilik"));
            assertThat(mails).anyMatch(mail -> mail.text().contains("/collect/"));
            assertThat(mails)
                    .allSatisfy(
                            mail -> {
                                String nik = played.request().applicant().nik();
                                assertThat(mail.text()).doesNotContain(nik);
                                assertThat(mail.subject()).doesNotContain(nik);
                            });
            assertThat(whatsappsOnceThereAre(4, played)).hasSizeGreaterThanOrEqualTo(4);
            mesh.awaitEvent(played.applicationId(), "NotificationSent");
            assertThat(mesh.topics().eventsOf(played.applicationId()))
                    .filteredOn(event -> event.name().equals("NotificationSent"))
                    .allSatisfy(
                            event ->
                                    assertThat(event.value().toString())
                                            .as("an outcome carries no contents")
                                            .doesNotContain(played.request().applicant().email()));
        }
    }

    @Test
    void everyOfficialWhoseTurnItIsIsToldWithoutAnyPersonalData(RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase played = stage.newCase()) {
            played.playToApproval();

            for (String official : List.of("kadis", "kabid", "kasi", "verifikator")) {
                Mail notice = noticeTo(official + "@diskominfo.pontianak.go.id", played);
                assertThat(notice.subject() + notice.text())
                        .doesNotContain(played.request().applicant().name())
                        .doesNotContain(played.request().applicant().nik());
            }
        }
    }

    private static Mail noticeTo(String address, PlayedCase played) throws InterruptedException {
        LastSeen seen = new LastSeen();
        String number = played.submitted().trackingNumber();
        return Stage.PATIENCE.until(
                "a notice of the case to " + address,
                seen,
                () ->
                        seen.note(played.owner().mailbox().mailsTo(address)).stream()
                                .filter(mail -> mail.text().contains(number))
                                .findFirst());
    }

    private static List<Mail> mailsOnceThereAre(int wanted, PlayedCase played)
            throws InterruptedException {
        LastSeen seen = new LastSeen();
        return Stage.PATIENCE.until(
                wanted + " mails to the owner",
                seen,
                () ->
                        Optional.of(seen.note(played.owner().mailbox().mails()))
                                .filter(mails -> mails.size() >= wanted));
    }

    private static List<JsonNode> whatsappsOnceThereAre(int wanted, PlayedCase played)
            throws InterruptedException {
        LastSeen seen = new LastSeen();
        return Stage.PATIENCE.until(
                wanted + " WhatsApp messages to the owner",
                seen,
                () ->
                        Optional.of(seen.note(played.owner().mailbox().whatsapps()))
                                .filter(messages -> messages.size() >= wanted));
    }
}
