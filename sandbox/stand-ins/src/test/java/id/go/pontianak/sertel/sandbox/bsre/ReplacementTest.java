package id.go.pontianak.sertel.sandbox.bsre;

import static id.go.pontianak.sertel.sandbox.standin.HttpCaller.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.KeyStore;
import java.security.cert.CertPathValidatorException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Map;

class ReplacementTest extends BsreTestCase {
    private static final String PASSPHRASE = "Kenari-81x!Senja";

    @ParameterizedTest
    @ValueSource(ints = {9004, 9005, 9006, 9007, 9008, 9009, 9010, 9011, 9012})
    void a_wrong_certificate_is_replaced_by_a_right_one_with_its_key(int serial) throws Exception {
        var nik = "617101010180" + serial;
        caller.issue(nik, PASSPHRASE);
        caller.status(nik);
        var wrong = caller.certificates(nik).getFirst();

        var answer = change(nik, "REPLACE");

        assertThat(answer.statusCode()).isEqualTo(200);
        var chain = caller.certificates(nik);
        var right = chain.getFirst();
        assertThat(right).isNotEqualTo(wrong);
        assertThat(json(answer).path("serialNumber").asString())
                .isEqualTo(right.getSerialNumber().toString(16));
        assertThatCode(() -> Chain.validate(chain, bsre.root())).doesNotThrowAnyException();
        assertThat(right.getSubjectX500Principal().toString())
                .contains(BsreCaller.NAME, BsreCaller.EMAIL);
        assertThat(right.getKeyUsage()).startsWith(true, true, false);
        assertThat(((RSAPublicKey) right.getPublicKey()).getModulus().bitLength()).isEqualTo(2048);
        assertThat(status(nik)).isEqualTo("ISSUE");
        assertThat(certificateOf(caller.pkcs12(nik))).isEqualTo(right);
        assertThat(caller.pkcs12(nik).statusCode()).isEqualTo(404);
    }

    @Test
    void the_replaced_certificate_stands_on_the_revocation_list() throws Exception {
        caller.issue(NIK, PASSPHRASE);
        var old = caller.certificates(NIK);

        change(NIK, "REPLACE");

        assertThatThrownBy(() -> Chain.validate(old, bsre.root()))
                .isInstanceOf(CertPathValidatorException.class)
                .hasMessageContaining("revoked");
        assertThat(json(caller.pkcs12(NIK)).path("status_code").asInt()).isEqualTo(4044);
        assertThat(caller.register(NIK, "another").statusCode()).isEqualTo(400);
    }

    @Test
    void a_revoked_certificate_is_told_by_the_status_and_by_the_list_and_its_key_is_gone()
            throws Exception {
        caller.issue(NIK, PASSPHRASE);
        var chain = caller.certificates(NIK);

        assertThat(json(change(NIK, "REVOKE")).path("status").asString()).isEqualTo("REVOKE");
        assertThat(change(NIK, "REVOKE").statusCode()).isEqualTo(200);

        assertThat(caller.status(NIK).path("status_code").asInt()).isEqualTo(1117);
        assertThat(status(NIK)).isEqualTo("REVOKE");
        assertThat(caller.certificates(NIK)).isEqualTo(chain);
        assertThatThrownBy(() -> Chain.validate(chain, bsre.root()))
                .isInstanceOf(CertPathValidatorException.class)
                .hasMessageContaining("revoked");
        assertThat(json(caller.pkcs12(NIK)).path("status_code").asInt()).isEqualTo(4044);
        assertThat(caller.link(NIK, "state").statusCode()).isEqualTo(409);
        assertThat(change(NIK, "REPLACE").statusCode()).isEqualTo(409);
    }

    @Test
    void whose_certificate_was_revoked_may_begin_anew() throws Exception {
        caller.issue(NIK, PASSPHRASE);
        change(NIK, "REVOKE");

        assertThat(caller.register(NIK, "anew").statusCode()).isEqualTo(200);

        assertThat(status(NIK)).isEqualTo("NO_CERTIFICATE");
        assertThat(caller.passphrase(caller.linkUrl(NIK), PASSPHRASE, PASSPHRASE).statusCode())
                .isEqualTo(303);
        var chain = caller.certificates(NIK);
        assertThatCode(() -> Chain.validate(chain, bsre.root())).doesNotThrowAnyException();
    }

    @Test
    void what_was_told_survives_a_restart() throws Exception {
        var nik = "6171010101809004";
        caller.issue(nik, PASSPHRASE);
        caller.issue(NIK, PASSPHRASE);
        change(nik, "REPLACE");
        change(NIK, "REVOKE");
        var right = caller.certificates(nik).getFirst();

        restart(Duration.ZERO);

        assertThat(caller.certificates(nik).getFirst()).isEqualTo(right);
        assertThat(certificateOf(caller.pkcs12(nik))).isEqualTo(right);
        assertThat(status(NIK)).isEqualTo("REVOKE");
    }

    @Test
    void what_makes_no_sense_is_refused_and_recorded_nowhere() throws IOException {
        caller.register(NIK, "registered");

        assertThat(change(NIK, "REPLACE").statusCode()).isEqualTo(404);
        assertThat(change("6171010101800002", "REVOKE").statusCode()).isEqualTo(404);
        caller.issue("6171010101800003", PASSPHRASE);
        assertThat(change("6171010101800003", "FORGET").statusCode()).isEqualTo(400);
        assertThat(caller.http().post("/_sandbox/certificates", Map.of("nik", NIK)).statusCode())
                .isEqualTo(400);
        assertThat(caller.http().received("?path=/_sandbox/certificates")).isEmpty();
    }

    private HttpResponse<byte[]> change(String nik, String action) throws IOException {
        return caller.http().post("/_sandbox/certificates", Map.of("nik", nik, "action", action));
    }

    private String status(String nik) throws IOException {
        return caller.status(nik).path("status").asString();
    }

    private static X509Certificate certificateOf(HttpResponse<byte[]> pkcs12) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(pkcs12.body()), PASSPHRASE.toCharArray());
        assertThat(store.getKey("sertifikat", PASSPHRASE.toCharArray())).isNotNull();
        return (X509Certificate) store.getCertificate("sertifikat");
    }
}
