package id.go.pontianak.sertel.issuance.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.certificate.Authority.Wish;

import org.bouncycastle.asn1.DEROctetString;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.util.Random;

class DistributionPointsTest {

    @Test
    void theAddressOfTheListIsReadOutOfTheCertificate() {
        Authority authority = Authority.root("CN=BSRE CA DS G1");
        var without = new Wish();
        without.revocationList = null;

        assertThat(DistributionPoints.of(authority.issue(new Wish())))
                .containsExactly(URI.create("http://bsre.example/crl/issuing.crl"));
        assertThat(DistributionPoints.of(authority.issue(without))).isEmpty();
    }

    @Test
    void severalAddressesKeepTheirOrderAlsoWhenTheyAreLong() throws IOException {
        String one = "http://bsre.example/" + "a".repeat(200);
        String other = "ldap://bsre.example/cn=" + "b".repeat(60_000);

        assertThat(DistributionPoints.in(extension(one, other)))
                .containsExactly(URI.create(one), URI.create(other));
    }

    @Test
    void whatIsNoAddressIsNoAddress() throws IOException {
        assertThat(DistributionPoints.in(extension("http://not an address"))).isEmpty();
        assertThat(DistributionPoints.in(new byte[0])).isEmpty();
    }

    @Test
    void damagedBytesAreReadAsNoAddressesAndNeverBreakAnything() throws IOException {
        byte[] sound = extension("http://bsre.example/crl/issuing.crl");
        var random = new Random(107);
        for (int i = 0; i < 5_000; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertThat(DistributionPoints.in(damaged)).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static byte[] extension(String... addresses) throws IOException {
        return new DEROctetString(Authority.point(addresses).getEncoded()).getEncoded();
    }
}
