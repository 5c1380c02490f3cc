package id.go.pontianak.sertel.sandbox.bsre;

import static id.go.pontianak.sertel.sandbox.bsre.RegistrationTest.assertFault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;

class CertificateTest extends BsreTestCase {
    private static final String PASSPHRASE = "Kenari-81x!Senja";
    private static final int RFC822_NAME = 1;

    @Test
    void before_the_passphrase_there_is_no_certificate() throws Exception {
        caller.register(NIK, "request-1");

        assertFault(caller.http().post("/api/user/certificate", Map.of("nik", NIK)), 404, 2011);
    }

    @Test
    void an_issued_chain_validates_with_revocation_checked() throws Exception {
        caller.issue(NIK, PASSPHRASE);
        var chain = caller.certificates(NIK);

        assertThat(chain).hasSize(2);
        assertThatCode(() -> Chain.validate(chain, bsre.root())).doesNotThrowAnyException();
    }

    @Test
    void the_leaf_has_the_profile_of_bsre() throws Exception {
        caller.issue(NIK, PASSPHRASE);
        var leaf = caller.certificates(NIK).getFirst();

        assertThat(leaf.getIssuerX500Principal().getName())
                .isEqualTo("CN=BSRE CA DS G1,O=Badan Siber dan Sandi Negara,C=ID");
        assertThat(leaf.getSubjectX500Principal().toString())
                .isEqualTo(
                        "EMAILADDRESS="
                                + BsreCaller.EMAIL
                                + ", CN="
                                + BsreCaller.NAME
                                + ", OU=Dinas Kesehatan, O=Pemerintah Kota Pontianak,"
                                + " L=Kota Pontianak, ST=Kalimantan Barat, C=ID");
        assertThat(leaf.getSubjectAlternativeNames())
                .containsExactly(List.of(RFC822_NAME, BsreCaller.EMAIL));
        assertThat(leaf.getSigAlgName()).isEqualTo("SHA256withRSA");
        assertThat(((RSAPublicKey) leaf.getPublicKey()).getModulus().bitLength()).isEqualTo(2048);
        assertThat(leaf.getKeyUsage())
                .containsExactly(true, true, false, false, false, false, false, false, false);
        assertThat(leaf.getCriticalExtensionOIDs()).contains("2.5.29.15", "2.5.29.19");
        assertThat(leaf.getNonCriticalExtensionOIDs())
                .contains("2.5.29.14", "2.5.29.35", "2.5.29.31", "2.5.29.32");
        assertThat(leaf.getBasicConstraints()).isEqualTo(-1);
        assertThat(
                        Duration.between(
                                leaf.getNotBefore().toInstant(), leaf.getNotAfter().toInstant()))
                .isBetween(Duration.ofDays(730), Duration.ofDays(731));
    }

    @Test
    void the_authorities_are_named_as_the_real_ones_and_sign_with_sha_384() throws Exception {
        var root = Chain.read(bsre.root());
        var issuing = Chain.read(state.resolve("issuing.pem"));

        assertThat(root.getSubjectX500Principal().getName())
                .isEqualTo(
                        "CN=Root CA Indonesia DS G1,O=Kementerian Komunikasi dan Informatika,C=ID");
        assertThat(issuing.getIssuerX500Principal()).isEqualTo(root.getSubjectX500Principal());
        assertThat(List.of(root.getSigAlgName(), issuing.getSigAlgName()))
                .containsOnly("SHA384withRSA");
        assertThat(Files.getPosixFilePermissions(state.resolve("keys/root.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void after_a_restart_the_authority_and_what_it_issued_are_the_same() throws Exception {
        caller.issue(NIK, PASSPHRASE);
        var leaf = caller.certificates(NIK).getFirst();
        var root = Chain.read(bsre.root());

        restart(Duration.ZERO);

        assertThat(Chain.read(bsre.root())).isEqualTo(root);
        var chain = caller.certificates(NIK);
        assertThat(chain.getFirst()).isEqualTo(leaf);
        leaf.verify(chain.getLast().getPublicKey());
    }

    @Test
    void an_unknown_revocation_list_is_not_found() throws Exception {
        assertThat(caller.http().get("/crl/nothing.crl").statusCode()).isEqualTo(404);
        assertThat(caller.http().get("/crl/root.crl").statusCode()).isEqualTo(200);
    }
}
