package id.go.pontianak.sertel.issuance.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.certificate.Authority.Wish;
import id.go.pontianak.sertel.issuance.domain.CheckOutcome;

import org.junit.jupiter.api.Test;

import java.security.cert.X509Certificate;

class CertificateFileTest {

    private static final Authority AUTHORITY = Authority.root("CN=BSRE CA DS G1");

    @Test
    void aFileWithoutExactlyOneOwnersCertificateIsUnreadable() {
        X509Certificate owner = AUTHORITY.issue(new Wish());

        assertThat(CertificateFile.read("")).isEmpty();
        assertThat(CertificateFile.read("<html>")).isEmpty();
        assertThat(CertificateFile.read(Authority.pem(AUTHORITY.certificate()))).isEmpty();
        assertThat(CertificateFile.read(Authority.pem(owner, owner))).isEmpty();
        assertThat(CertificateFile.read(Authority.pem(AUTHORITY.certificate(), owner)))
                .hasValueSatisfying(file -> assertThat(file.owner()).isEqualTo(owner));
        assertThat(CertificateCheck.unreadable())
                .extracting(CheckOutcome::check)
                .containsExactly("CHAIN");
    }
}
