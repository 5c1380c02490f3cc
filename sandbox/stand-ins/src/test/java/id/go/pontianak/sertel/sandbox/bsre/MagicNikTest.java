package id.go.pontianak.sertel.sandbox.bsre;

import static id.go.pontianak.sertel.sandbox.bsre.RegistrationTest.assertFault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.sandbox.standin.HttpCaller;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

class MagicNikTest extends BsreTestCase {
    private static final String PASSPHRASE = "Kenari-81x!Senja";

    @Test
    void approval_can_be_late_or_never_come() throws IOException {
        caller.register(nik(9001), "late");
        caller.register(nik(9014), "never");
        assertThat(status(9001)).isEqualTo("WAITING_FOR_VERIFICATION");

        clock.move(Duration.ofSeconds(31));
        assertThat(status(9001)).isEqualTo("NO_CERTIFICATE");
        clock.move(Duration.ofDays(365));
        assertThat(status(9014)).isEqualTo("WAITING_FOR_VERIFICATION");
    }

    @Test
    void the_registration_authority_can_refuse_and_take_another_registration() throws IOException {
        caller.register(nik(9002), "refused");

        assertThat(status(9002)).isEqualTo("REFUSED");
        var found = HttpCaller.json(caller.http().get("/api/user/registration/refused"));
        assertThat(found.path("status").asString()).isEqualTo("REFUSED");
        assertThat(found.path("message").asString()).contains("ditolak");
        assertThat(caller.register(nik(9002), "again").statusCode()).isEqualTo(200);
    }

    @Test
    void somebody_can_hold_a_certificate_already() throws IOException {
        assertFault(caller.register(nik(9003), "holder"), 400, 4024);
        assertFault(caller.http().get("/api/user/registration/holder"), 404, 2011);
        assertThat(status(9003)).isEqualTo("ISSUE");
    }

    @Test
    void a_certificate_can_carry_another_name_or_email() throws Exception {
        assertThat(leaf(9004).getSubjectX500Principal().getName()).contains("CN=Orang Lain");
        assertThat(leaf(9008).getSubjectX500Principal().toString())
                .contains("EMAILADDRESS=orang.lain@pontianak.go.id", BsreCaller.NAME);
    }

    @Test
    void a_demo_authority_can_issue_under_the_true_root() throws Exception {
        assertThat(leaf(9005).getIssuerX500Principal().getName()).startsWith("CN=OSD DEMO");
        Chain.validate(caller.certificates(nik(9005)), bsre.root());
    }

    @Test
    void a_certificate_can_be_expired_of_wrong_use_or_weak() throws Exception {
        assertThat(leaf(9006).getNotAfter()).isBefore(Date.from(Instant.now()));
        assertThat(leaf(9007).getKeyUsage()).startsWith(false, false, true, true);
        assertThat(((RSAPublicKey) leaf(9009).getPublicKey()).getModulus().bitLength())
                .isEqualTo(1024);
    }

    @Test
    void a_certificate_can_be_suspended_once_it_was_announced() throws IOException {
        caller.issue(nik(9010), PASSPHRASE);

        assertThat(List.of(status(9010), status(9010), status(9010)))
                .containsExactly("ISSUE", "SUSPEND", "SUSPEND");
    }

    @Test
    void a_certificate_can_be_revoked() throws Exception {
        caller.issue(nik(9011), PASSPHRASE);
        var chain = caller.certificates(nik(9011));

        assertThatThrownBy(() -> Chain.validate(chain, bsre.root()))
                .isInstanceOf(CertPathValidatorException.class)
                .hasMessageContaining("revoked");
    }

    @Test
    void a_certificate_can_stand_under_an_untrusted_root() throws Exception {
        caller.issue(nik(9012), PASSPHRASE);
        var chain = caller.certificates(nik(9012));

        assertThat(chain.getFirst().getIssuerX500Principal().getName()).contains("BSRE CA DS G1");
        assertThatThrownBy(() -> Chain.validate(chain, bsre.root()))
                .isInstanceOf(CertPathValidatorException.class);
        Chain.validate(chain, state.resolve("untrusted-root.pem"));
    }

    @Test
    void the_answer_to_a_registration_can_be_lost_once() throws IOException {
        assertThatThrownBy(() -> caller.register(nik(9013), "lost"))
                .isInstanceOf(IOException.class);

        var found = HttpCaller.json(caller.http().get("/api/user/registration/lost"));
        assertThat(found.path("reference").asString()).startsWith("BSRE-");
        assertThat(HttpCaller.json(caller.register(nik(9013), "lost")).path("reference"))
                .isEqualTo(found.path("reference"));
    }

    @Test
    void a_link_can_live_two_seconds() throws IOException {
        caller.register(nik(9015), "short");
        var url = caller.linkUrl(nik(9015));

        clock.move(Duration.ofSeconds(3));

        assertThat(caller.passphrase(url, PASSPHRASE, PASSPHRASE).statusCode()).isEqualTo(410);
    }

    private static String nik(int serial) {
        return "617101010180" + serial;
    }

    private String status(int serial) throws IOException {
        return caller.status(nik(serial)).path("status").asString();
    }

    private X509Certificate leaf(int serial) throws Exception {
        caller.issue(nik(serial), PASSPHRASE);
        return caller.certificates(nik(serial)).getFirst();
    }
}
