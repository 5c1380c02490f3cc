package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.CertificateReady;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.issuance.Web.Answer;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class LinksIT extends IssuanceTestCase {

    @Test
    void whoLostTheLinkAsksForAnotherOnceAnHourAndLearnsNothingElse() {
        DossierVerified verified = Cases.withSerial("0801");
        UUID id = arrived(verified);
        String code = afterCeremony(id);
        String old = collectionAddress(id);
        MovableTime.moveOn(Duration.ofDays(8));
        assertThat(web.get(old).text()).contains("name=\"trackingNumber\"");

        Answer asked = ask(verified.getTrackingNumber().toLowerCase(java.util.Locale.ROOT));
        Answer again = ask(verified.getTrackingNumber());
        Answer unknown = ask("TTE-0000-0000");

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.text()).isEqualTo(again.text()).isEqualTo(unknown.text());
        List<CertificateReady> ready = mesh.heard(CertificateReady.class, id, 2);
        assertThat(ready).hasSize(2);
        assertThat(ready.getLast().getOccurredAt()).isAfter(ready.getFirst().getOccurredAt());
        assertThat(web.get(old).status()).isEqualTo(404);
        assertThat(verifier().get("/issuances/" + id).text(".timeline"))
                .contains("Tautan pengambilan baru diminta", "kode tanda terima tetap berlaku")
                .doesNotContain("kode pemilik");
        assertThat(collect(collectionAddress(ready.getLast()), code, "pem").status())
                .isEqualTo(200);
    }

    @Test
    void anInvitationIsSaidAgainWithTheSameRoundAndANewCode() {
        DossierVerified verified = Cases.withSerial("0802");
        UUID id = arrived(verified);
        String lost = invited(id);

        ask(verified.getTrackingNumber());

        List<OwnerInvited> invited = mesh.heard(OwnerInvited.class, id, 2);
        assertThat(invited.getLast().getRound()).isEqualTo(1);
        assertThat(invited.getLast().getInvitationId())
                .isEqualTo(invited.getFirst().getInvitationId());
        assertThat(verifier().get("/issuances/" + id).texts(".timeline li"))
                .hasSize(3)
                .last()
                .asString()
                .contains("Tautan baru diminta", "kode pemilik", "tidak berlaku lagi");
        assertThat(begin(id, lost).status()).isEqualTo(422);
        String code = ownerCode(invited.getLast());
        String page = begin(id, code).json().path("passphraseUrl").asString();
        comeBack(bsre.setPassphrase(page, PASSPHRASE));
        awaitState(id, "READY");
        assertThat(verifier().get("/issuances/" + id).text(".timeline"))
                .contains("kode pemilik")
                .doesNotContain("kode tanda terima");
    }

    @Test
    void theVerifierSendsTheLinkToCollectByAgainAsOftenAsIsNeeded() {
        UUID id = arrived(Cases.withSerial("0803"));
        assertThat(act(id, "/collection-link", "").code()).isEqualTo("NOT_READY");
        afterCeremony(id);
        String first = collectionAddress(id);

        assertThat(act(id, "/collection-link", "").status()).isEqualTo(200);
        assertThat(act(id, "/collection-link", "").status()).isEqualTo(200);

        assertThat(mesh.heard(CertificateReady.class, id, 3)).hasSize(3);
        assertThat(web.get(first).status()).isEqualTo(404);
        assertThat(web.get(collectionAddress(id)).status()).isEqualTo(200);
    }

    @Test
    void aCertificateThatNobodyCollectsIsHandedOverAtTheCounterUntilItLapses() {
        UUID counter = arrived(Cases.withSerial("0804"));
        UUID nobody = arrived(Cases.withSerial("0805"));
        afterCeremony(counter);
        afterCeremony(nobody);
        awaitState(counter, "READY");
        awaitState(nobody, "READY");
        MovableTime.moveOn(Duration.ofDays(89));
        assertThat(
                        act(
                                        counter,
                                        "/delivery",
                                        "{\"receivedBy\":\"Budi"
                                                + " Santoso\",\"identityDocument\":\"KTP\"}")
                                .status())
                .isEqualTo(200);

        lapse(nobody, Duration.ofDays(91));

        assertThat(mesh.heard(ApplicationLapsed.class, nobody, 1).getFirst().getReason())
                .isEqualTo("COLLECTION");
        assertThat(state(nobody)).isEqualTo("LAPSED");
        assertThat(state(counter)).isEqualTo("DELIVERED");
    }

    private Answer ask(String trackingNumber) {
        return web.form(service("/links"), Map.of("trackingNumber", trackingNumber));
    }
}
