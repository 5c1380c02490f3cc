package id.go.pontianak.sertel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Instant;

/** The ways off the straight path. */
class CasePathsIT extends NotificationTestCase {

    private static final String VERIFIER = "verifikator@diskominfo.pontianak.go.id";

    private final CaseEvents budi = new CaseEvents("0001");

    @Test
    void theApplicantIsToldEverythingThatIsToBeCorrectedAndWhere() {
        mesh.say(budi.submitted());
        mesh.say(budi.returned(4));

        String text = mails(budi.email, "perlu diperbaiki", 1).getFirst().at("/text").asString();
        assertThat(text)
                .contains("- KTP: Fotokopi KTP buram atau tidak terbaca. Catatan: Foto ulang, ya")
                .contains("- NIP: NIP tidak sesuai format")
                .contains("- Identity card: The copy of the identity card is blurred")
                .containsOnlyOnce("http://localhost:8081/correct/" + token(budi.correction));
        assertThat(whatsApp("tte_dikembalikan", 2).at("/parameters").valueStream())
                .extracting(JsonNode::asString)
                .containsExactly(budi.trackingNumber, token(budi.correction));
        JsonNode toTheOffice =
                mails(CaseEvents.OFFICE_MAILBOX, budi.trackingNumber + " perlu", 1).getFirst();
        assertThat(toTheOffice.at("/text").asString())
                .contains("REF-1", "- KTP: Fotokopi KTP buram")
                .doesNotContain("Foto ulang", "Budi", "http");
    }

    @Test
    void aCorrectionIsThankedForAtTheNewAddressAndTheOfficialIsToldAgain() {
        String newer = "baru." + budi.email;
        mesh.say(budi.submitted());
        mails(budi.email, "diterima", 1);
        mesh.say(budi.returned(3));
        mesh.say(budi.corrected(3, newer, budi.phone));

        mails(newer, "Perbaikan permohonan " + budi.trackingNumber + " diterima", 1);
        mails("kabid@diskominfo.pontianak.go.id", budi.trackingNumber + " telah diperbaiki", 1);
        assertThat(received(Outside.mailbox(), budi.email))
                .noneMatch(mail -> mail.at("/subject").asString().contains("Perbaikan"));
    }

    @Test
    void whatWaitsForTheMailServerUntilItIsPointlessIsNeverSent() {
        mesh.say(budi.submitted(false));
        mails(budi.email, "diterima", 1);
        misbehave(
                Outside.mailbox(),
                "[{\"method\": \"SMTP\", \"path\": \"/smtp\", \"status\": 451, \"times\": 0}]");
        mesh.say(budi.returned(3));
        awaitState(budi, "EMAIL", "tte_dikembalikan", "QUEUED");
        mesh.say(budi.corrected(3, "baru." + budi.email, budi.phone));

        assertThat(
                        awaitState(budi, "EMAIL", "tte_dikembalikan", "CANCELLED")
                                .at("/code")
                                .asString())
                .isEqualTo("NO_LONGER_NEEDED");
        misbehave(Outside.mailbox(), "[]");
        mails("baru." + budi.email, "Perbaikan", 1);
    }

    @Test
    void theOwnerWhoDidNotComeChoosesAgainAndTheSecondTimeTheVerifierDecides() {
        var invited = budi.invited();
        mesh.say(budi.submitted());
        mesh.say(budi.absent(invited, 1));
        mesh.say(invited);

        assertThat(mails(budi.email, "pilih waktu", 1).getFirst().at("/text").asString())
                .containsOnlyOnce("http://localhost:8084/visit/" + token(budi.visit));

        var again = budi.invited(3, Instant.parse("2025-04-01T02:15:00Z"));
        mesh.say(again);
        assertThat(mails(budi.email, "jadwal baru", 1).getFirst().at("/text").asString())
                .contains("Waktu: Selasa, 1 April 2025 09.15 WIB")
                .contains("Kode pemilik: " + ownerCode(budi.visit));
        mesh.say(budi.absent(again, 2));
        mails(budi.email, "Kami akan menghubungi Anda", 1);
        mails(VERIFIER, budi.trackingNumber + " dua kali tidak hadir", 1);
    }

    @Test
    void aMismatchIsToldInPlainWordsAndTheVerifierToo() {
        mesh.say(budi.submitted());
        mesh.say(budi.mismatched());

        assertThat(mails(budi.email, "sedang kami perbaiki", 1).getFirst().at("/text").asString())
                .contains("Anda tidak perlu melakukan apa pun")
                .doesNotContain("EMAIL", "another domain");
        mails(VERIFIER, budi.trackingNumber + " tidak sesuai", 1);
    }

    @Test
    void everyEndIsToldWithItsReason() {
        var refused = new CaseEvents("0001");
        mesh.say(refused.submitted());
        mesh.say(refused.rejected(5, "BSRE_4024", "BSRE"));
        var lapsed = new CaseEvents("0001");
        mesh.say(lapsed.submitted());
        mesh.say(lapsed.lapsed(1, "CORRECTION"));
        mesh.say(budi.submitted());
        mesh.say(budi.withdrawalRequested(2));
        mails(budi.email, "diminta", 1);
        mesh.say(budi.withdrawn(2));

        assertThat(
                        mails(refused.email, "tidak dapat dipenuhi", 1)
                                .getFirst()
                                .at("/text")
                                .asString())
                .contains("Menurut BSrE, Anda sudah memiliki", "Catatan: Mohon maaf");
        mails(VERIFIER, "BSrE menolak permohonan " + refused.trackingNumber, 1);
        assertThat(mails(lapsed.email, "gugur", 1).getFirst().at("/text").asString())
                .contains("karena perbaikan tidak kami terima pada waktunya");
        mails(budi.email, "telah dibatalkan", 1);
        mails(CaseEvents.OFFICE_MAILBOX, budi.trackingNumber + " telah dibatalkan", 1);
    }

    @Test
    void whoeverALetterWasTakenBackFromIsTold() {
        mesh.say(budi.submitted());
        mesh.say(budi.forwarded(2, Role.KABID_TKPBET));
        mesh.say(budi.recalled(2, Role.KEPALA_DINAS, Role.KABID_TKPBET));

        mails("kabid@diskominfo.pontianak.go.id", budi.trackingNumber + " ditarik kembali", 1);
    }

    private JsonNode whatsApp(String template, int atLeast) {
        return whatsApps(budi, atLeast).stream()
                .filter(each -> each.at("/template").asString().equals(template))
                .findFirst()
                .orElseThrow();
    }
}
