package id.go.pontianak.sertel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.NotificationSent;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;

class StraightPathIT extends NotificationTestCase {

    private final CaseEvents budi = new CaseEvents("0001");

    @Test
    void theApplicantIsToldThatTheApplicationWasReceivedWithTheLinkToFollowIt() {
        mesh.say(budi.submitted());

        JsonNode mail = mails(budi.email, "diterima", 1).getFirst();
        String link = "http://localhost:8081/track/" + token(budi.tracking);
        assertThat(mail.at("/subject").asString()).contains(budi.trackingNumber);
        assertThat(mail.at("/text").asString())
                .containsOnlyOnce(link)
                .containsOnlyOnce("http://localhost:8081/withdraw/" + withdrawal(budi.tracking))
                .contains("Yth. Budi <b>Santoso</b>,")
                .contains("We have received")
                .contains("Diskominfo tidak pernah meminta passphrase Anda")
                .doesNotContain("6171014502900001", "199002452015012001", "{");
        assertThat(mail.at("/html").asString())
                .contains("<a href=\"" + link + "\">")
                .contains("/withdraw/" + withdrawal(budi.tracking) + "\">")
                .contains("Budi &lt;b&gt;Santoso&lt;/b&gt;")
                .doesNotContain("<b>");
        assertThat(mail.at("/messageId").asString())
                .isEqualTo(
                        "<%s@diskominfo.pontianak.go.id>"
                                .formatted(
                                        awaitState(budi, "EMAIL", "tte_diterima", "SENT")
                                                .at("/notificationId")
                                                .asString()));
        JsonNode message = whatsApps(budi, 1).getFirst();
        assertThat(message.at("/template").asString()).isEqualTo("tte_diterima");
        assertThat(message.at("/language").asString()).isEqualTo("id");
        assertThat(message.at("/parameters").valueStream())
                .extracting(JsonNode::asString)
                .containsExactly(budi.trackingNumber, token(budi.tracking));
    }

    @Test
    void theInvitationNamesTimePlaceAndTheOwnersCode() {
        mesh.say(budi.submitted());
        mesh.say(budi.invited());

        String text = mails(budi.email, "Undangan", 1).getFirst().at("/text").asString();
        assertThat(text)
                .contains("Waktu: Selasa, 4 Maret 2025 09.15 WIB")
                .contains("Tempat: Ruang Layanan TTE, Jl. Rahadi Usman 3")
                .contains("- KTP asli")
                .containsOnlyOnce("http://localhost:8084/visit/" + token(budi.visit))
                .containsPattern("(?m)^Kode pemilik: " + ownerCode(budi.visit) + "\\r?$")
                .contains("Tuesday, 4 March 2025 09:15 WIB");
        JsonNode message =
                whatsApps(budi, 2).stream()
                        .filter(
                                each ->
                                        each.at("/template")
                                                .asString()
                                                .equals("tte_undangan_passphrase"))
                        .findFirst()
                        .orElseThrow();
        assertThat(message.at("/parameters").valueStream())
                .extracting(JsonNode::asString)
                .containsExactly(
                        budi.trackingNumber,
                        "Selasa, 4 Maret 2025 09.15 WIB",
                        "Ruang Layanan TTE, Jl. Rahadi Usman 3",
                        token(budi.visit));
    }

    @Test
    void theOwnerIsToldWhereToCollectTheCertificateAndThatItWasHandedOver() {
        mesh.say(budi.submitted());
        mesh.say(budi.ready());
        mesh.say(budi.delivered());

        assertThat(mails(budi.email, "terbit", 1).getFirst().at("/text").asString())
                .containsOnlyOnce("http://localhost:8084/collect/" + token(budi.collection));
        assertThat(mails(budi.email, "diserahkan", 1).getFirst().at("/text").asString())
                .contains("Berlaku sampai: 4 Maret 2027");
    }

    @Test
    void eachOfficialIsToldThatALetterWaitsWithoutLearningWhoseItIs() {
        mesh.say(budi.submitted());
        mesh.say(budi.forwarded(2, Role.KABID_TKPBET));
        mesh.say(budi.forwarded(3, Role.KASI_PKS));
        mesh.say(budi.forwarded(4, Role.VERIFIKATOR));
        mesh.say(budi.verified());

        for (String official : List.of("kadis", "kabid", "kasi", "verifikator")) {
            JsonNode mail =
                    mails(
                                    official + "@diskominfo.pontianak.go.id",
                                    budi.trackingNumber + " menunggu",
                                    1)
                            .getFirst();
            assertThat(mail.at("/text").asString())
                    .contains(budi.trackingNumber, "Dinas Kesehatan")
                    .doesNotContain("Budi", budi.email, "http");
        }
        mails("verifikator@diskominfo.pontianak.go.id", budi.trackingNumber + " perlu diundang", 1);
    }

    @Test
    void theMeshHearsOfEveryMessageWithoutItsContents() {
        mesh.say(budi.submitted());

        List<NotificationSent> said = mesh.heard(NotificationSent.class, budi.id, 3);

        assertThat(said)
                .extracting(
                        each ->
                                each.getChannel()
                                        + " "
                                        + each.getTemplate()
                                        + " "
                                        + each.getRecipientRole())
                .containsExactlyInAnyOrder(
                        "EMAIL tte_diterima APPLICANT",
                        "WHATSAPP tte_diterima APPLICANT",
                        "EMAIL surat_menunggu KEPALA_DINAS");
        assertThat(said).extracting(each -> each.getActor().getRole()).containsOnly("SYSTEM");
        assertThat(said.toString()).doesNotContain("Santoso", budi.email, budi.phone);
    }

    @Test
    void whatComesBeforeTheContactDataWaitsForThem() {
        mesh.say(budi.invited());
        var other = new CaseEvents("0001");
        mesh.say(other.submitted());
        mails(other.email, "diterima", 1);
        assertThat(received(Outside.mailbox(), budi.email)).isEmpty();

        mesh.say(budi.submitted());

        mails(budi.email, "Undangan", 1);
        mails(budi.email, "diterima", 1);
    }

    @Test
    void aDuplicateOfAnEventIsNotToldTwice() {
        var submitted = budi.submitted();
        mesh.say(submitted);
        mesh.say(submitted);
        mesh.say(budi.delivered());
        mails(budi.email, "diserahkan", 1);

        assertThat(mails(budi.email, "diterima", 1)).hasSize(1);
        assertThat(notifications(budi, Role.OPERATOR)).hasSize(6);
    }

    @Test
    void withoutConsentThereIsNoWhatsAppMessage() {
        mesh.say(budi.submitted(false));
        mails(budi.email, "diterima", 1);

        assertThat(notifications(budi, Role.OPERATOR).valueStream())
                .extracting(item -> item.at("/channel").asString())
                .containsOnly("EMAIL");
    }
}
