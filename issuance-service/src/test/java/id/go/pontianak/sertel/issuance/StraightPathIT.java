package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.CertificateReady;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.issuance.Web.Answer;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.UUID;

class StraightPathIT extends IssuanceTestCase {

    @Test
    void anOwnerIsInvitedSetsThePassphraseAtBsreAndCollectsTheKeyByLink() throws Exception {
        DossierVerified verified = Cases.withSerial("0001");
        UUID id = arrived(verified);
        String receiptCode = afterCeremony(id);
        String address = collectionAddress(id);
        assertThat(web.get(address).text()).contains("Budi").doesNotContain("Santoso");

        Answer file = collect(address, receiptCode, "p12");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/x-pkcs12");
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file.bytes()), PASSPHRASE.toCharArray());
        var certificate = (X509Certificate) store.getCertificate(store.aliases().nextElement());
        CertificateDelivered delivered = mesh.heard(CertificateDelivered.class, id, 1).getFirst();
        assertThat(delivered.getSerialNumber())
                .isEqualTo(certificate.getSerialNumber().toString(16));
        assertThat(delivered.getChannel()).isEqualTo("LINK");
        assertThat(delivered.getActor().getRole()).isEqualTo("APPLICANT");
        assertThat(state(id)).isEqualTo("DELIVERED");
        assertThat(inbox(id)).isEmpty();
        assertThat(web.get(service("/actuator/prometheus")).text())
                .containsPattern("sertel_step_handled_total\\{[^}]*step=\"6\"[^}]*} [1-9]")
                .containsPattern("sertel_step_handled_total\\{[^}]*step=\"7\"[^}]*} [1-9]");
        Answer register = web.getAs(Role.AUDITOR, service("/api/v1/holders"));
        assertThat(register.text())
                .contains(verified.getTrackingNumber())
                .doesNotContain(verified.getApplicant().getNik());
    }

    @Test
    void everyEventCarriesTheCaseOnAndNamesWhoActed() {
        DossierVerified verified = Cases.withSerial("0002");
        UUID id = arrived(verified);
        afterCeremony(id);
        awaitState(id, "READY");

        OwnerInvited invited = mesh.heard(OwnerInvited.class, id, 1).getFirst();
        PassphraseSet set = mesh.heard(PassphraseSet.class, id, 1).getFirst();
        CertificateReady ready = mesh.heard(CertificateReady.class, id, 1).getFirst();

        assertThat(invited.getRound()).isEqualTo(1);
        assertThat(invited.getStep()).isEqualTo(6);
        assertThat(invited.getAt()).isAfter(invited.getOccurredAt());
        assertThat(invited.getBring()).containsExactly("ID_CARD_ORIGINAL", "PHONE");
        assertThat(invited.getLink().getPurpose()).isEqualTo("VISIT");
        assertThat(set.getBsreStatus()).isEqualTo("ISSUE");
        assertThat(set.getStep()).isEqualTo(6);
        assertThat(set.getActor().getId()).isEqualTo("verifikator");
        assertThat(ready.getStep()).isEqualTo(7);
        assertThat(ready.getActor().getRole()).isEqualTo("SYSTEM");
        assertThat(ready.getCausationId()).isEqualTo(set.getEventId());
        assertThat(ready.getIssuer())
                .isEqualTo("CN=BSRE CA DS G1,O=Badan Siber dan Sandi Negara,C=ID");
        assertThat(ready.getLink().getPurpose()).isEqualTo("COLLECTION");
        assertThat(ready.getTrackingNumber()).isEqualTo(verified.getTrackingNumber());
    }

    @Test
    void whatTheWorkerSaysBelongsToTheTraceOfTheCeremonyThatItFollowsUp() {
        UUID id = arrived(Cases.withSerial("0004"));
        afterCeremony(id);
        awaitState(id, "READY");

        String set = traceId("sertel.passphrase-set.v1", id);
        String ready = traceId("sertel.certificate-ready.v1", id);

        assertThat(set).matches("[0-9a-f]{32}").isEqualTo(ready);
    }

    @Test
    void anOfficerHandsItOverAtTheCounter() {
        UUID id = arrived(Cases.withSerial("0003"));
        String receiptCode = afterCeremony(id);
        awaitState(id, "READY");
        String body = "{\"receivedBy\":\"Budi Santoso\",\"identityDocument\":\"KTP\"}";

        Answer first = web.postAs(Role.VERIFIKATOR, issuance(id, "/delivery"), body);
        Answer again = web.postAs(Role.VERIFIKATOR, issuance(id, "/delivery"), body);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().at("/delivery/channel").asString()).isEqualTo("COUNTER");
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(mesh.heard(CertificateDelivered.class, id, 1))
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.getChannel()).isEqualTo("COUNTER");
                            assertThat(event.getActor().getRole()).isEqualTo("VERIFIKATOR");
                        });
        assertThat(collect(collectionAddress(id), receiptCode, "pem").status()).isEqualTo(404);
    }

    private String traceId(String topic, UUID id) {
        var header =
                mesh.records(topic, id.toString(), 1)
                        .getFirst()
                        .headers()
                        .lastHeader("traceparent");
        return new String(header.value(), StandardCharsets.US_ASCII).split("-", -1)[1];
    }
}
