package id.go.pontianak.sertel.issuance.certificate;

import static id.go.pontianak.sertel.issuance.certificate.Authority.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.certificate.Authority.Wish;

import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.junit.jupiter.api.Test;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

class RevocationCheckTest {

    private static final Authority ISSUING = Authority.root("CN=BSRE CA DS G1");
    private static final X509Certificate OWNER = ISSUING.issue(new Wish());
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Test
    void whoIsOnNoListIsGood() {
        assertThat(of(ISSUING.list(YESTERDAY, TOMORROW, null))).isEqualTo(new Revocation.Good());
    }

    @Test
    void whoIsOnTheListIsRevoked() {
        assertThat(of(ISSUING.list(YESTERDAY, TOMORROW, OWNER)))
                .isEqualTo(new Revocation.Revoked());
    }

    @Test
    void aListOfAnotherAuthorityProvesNothing() {
        Authority other = Authority.root("CN=Otoritas Lain");

        assertThat(of(other.list(YESTERDAY, TOMORROW, null)))
                .isInstanceOf(Revocation.Unavailable.class);
    }

    @Test
    void aListThatSomebodyElseSignedProvesNothing() {
        Authority forged = Authority.root("CN=BSRE CA DS G1");

        assertThat(of(forged.list(YESTERDAY, TOMORROW, null)))
                .isEqualTo(new Revocation.Unavailable("the list is not signed by its authority"));
    }

    @Test
    void aListThatIsOutOfDateOrNotInForceYetProvesNothing() {
        assertThat(of(ISSUING.list(YESTERDAY, NOW, null)))
                .isEqualTo(new Revocation.Unavailable("the list is out of date"));
        assertThat(of(ISSUING.list(TOMORROW, TOMORROW, null)))
                .isEqualTo(new Revocation.Unavailable("the list is out of date"));
    }

    @Test
    void aListOfAuthoritiesAloneProvesNothingAboutAnOwner() {
        var authoritiesOnly = new IssuingDistributionPoint(null, false, true, null, false, false);
        var ownersOnly = new IssuingDistributionPoint(null, true, false, null, false, false);
        var indirect = new IssuingDistributionPoint(null, false, false, null, true, false);

        assertThat(of(ISSUING.list(YESTERDAY, TOMORROW, null, authoritiesOnly)))
                .isInstanceOf(Revocation.Unavailable.class);
        assertThat(of(ISSUING.list(YESTERDAY, TOMORROW, null, indirect)))
                .isInstanceOf(Revocation.Unavailable.class);
        assertThat(of(ISSUING.list(YESTERDAY, TOMORROW, null, ownersOnly)))
                .isEqualTo(new Revocation.Good());
    }

    private static Revocation of(X509CRL list) {
        return RevocationCheck.of(OWNER, ISSUING.certificate(), list, NOW);
    }
}
