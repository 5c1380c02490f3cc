package id.go.pontianak.sertel.issuance.certificate;

import static id.go.pontianak.sertel.issuance.certificate.Authority.NOW;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.go.pontianak.sertel.issuance.certificate.Authority.TestKeys;
import id.go.pontianak.sertel.issuance.certificate.Authority.Wish;
import id.go.pontianak.sertel.issuance.domain.CheckOutcome;

import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.security.auth.x500.X500Principal;

/** Every way in which a certificate can fail to be the one that was applied for. */
class CertificateCheckTest {

    private static final String ISSUER = "C=ID,O=Badan Siber dan Sandi Negara,CN=BSRE CA DS G1";
    private static final String DEMO = "C=ID,O=Lembaga Sandi Negara,CN=OSD Demo";
    private static final Authority ROOT = Authority.root("C=ID,CN=Root CA Indonesia DS G1");
    private static final Authority ISSUING = ROOT.authority(ISSUER);
    private static final Authority DEMONSTRATION = ROOT.authority(DEMO);
    private static final Authority UNKNOWN = ROOT.authority("C=ID,CN=Otoritas Lain");
    private static final Authority FORGED =
            Authority.root("C=ID,CN=Root CA Indonesia DS G1").authority(ISSUER);

    private static final Trust TRUST =
            new Trust(
                    List.of(ROOT.certificate()),
                    Set.of(
                            new X500Principal(
                                    "CN=BSRE CA DS G1,O=Badan Siber dan Sandi Negara,C=ID"),
                            new X500Principal("CN=OSD Demo,O=Lembaga Sandi Negara,C=ID")));
    private static final Expectation EXPECTED =
            new Expectation("Budi Santoso, S.Kom.", "Budi@Pontianak.go.id");

    @Test
    void aCertificateThatIsInOrderPassesEveryCheck() {
        List<CheckOutcome> outcomes = outcomes(ISSUING, _ -> {}, "ISSUE", new Revocation.Good());

        assertThat(outcomes).allMatch(CheckOutcome::passed);
        assertThat(outcomes)
                .extracting(CheckOutcome::check)
                .containsExactlyElementsOf(Stream.of(Check.values()).map(Check::name).toList());
    }

    static Stream<Arguments> mismatches() {
        return Stream.of(
                mismatch("a forged authority of the same name", FORGED, _ -> {}, Check.CHAIN),
                mismatch("an authority not on the list", UNKNOWN, _ -> {}, Check.ISSUER),
                mismatch("a demonstration authority", DEMONSTRATION, _ -> {}, Check.NOT_DEMO),
                mismatch(
                        "another name",
                        ISSUING,
                        wish -> wish.subject = "CN=Orang Lain,E=budi@pontianak.go.id",
                        Check.NAME),
                mismatch(
                        "no name",
                        ISSUING,
                        wish -> wish.subject = "O=Dinas Kesehatan,E=budi@pontianak.go.id",
                        Check.NAME),
                mismatch(
                        "two names",
                        ISSUING,
                        wish ->
                                wish.subject =
                                        "CN=Budi Santoso,CN=Orang Lain,E=budi@pontianak.go.id",
                        Check.NAME),
                mismatch(
                        "another mailbox in the alternative name",
                        ISSUING,
                        wish -> wish.alternativeEmail = "orang.lain@pontianak.go.id",
                        Check.EMAIL),
                mismatch(
                        "another mailbox in the subject",
                        ISSUING,
                        wish -> wish.subject = "CN=Budi Santoso,E=orang.lain@pontianak.go.id",
                        Check.EMAIL),
                mismatch(
                        "no mailbox",
                        ISSUING,
                        wish -> {
                            wish.subject = "CN=Budi Santoso";
                            wish.alternativeEmail = null;
                        },
                        Check.EMAIL),
                mismatch(
                        "for encryption",
                        ISSUING,
                        wish -> wish.usage = KeyUsage.keyEncipherment | KeyUsage.dataEncipherment,
                        Check.KEY_USAGE),
                mismatch(
                        "for signatures that can be denied",
                        ISSUING,
                        wish -> wish.usage = KeyUsage.digitalSignature,
                        Check.KEY_USAGE),
                mismatch(
                        "without digital signature",
                        ISSUING,
                        wish -> wish.usage = KeyUsage.nonRepudiation,
                        Check.KEY_USAGE),
                mismatch(
                        "RSA of 1024 bits",
                        ISSUING,
                        wish -> wish.keys = TestKeys.rsa(1024),
                        Check.KEY_STRENGTH),
                mismatch(
                        "expired",
                        ISSUING,
                        wish -> {
                            wish.from = NOW.minus(Duration.ofDays(731));
                            wish.until = NOW.minus(Duration.ofDays(1));
                        },
                        Check.VALIDITY),
                mismatch(
                        "not valid yet",
                        ISSUING,
                        wish -> {
                            wish.from = NOW.plus(Duration.ofDays(1));
                            wish.until = NOW.plus(Duration.ofDays(700));
                        },
                        Check.VALIDITY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mismatches")
    void oneFaultFailsItsOwnCheckAlone(
            String how, Authority authority, Consumer<Wish> change, Check failed) {
        assertThat(failedOf(outcomes(authority, change, "ISSUE", new Revocation.Good())))
                .as(how)
                .containsExactly(failed.name());
    }

    @ParameterizedTest
    @CsvSource({"O=Dinas, no name", "'CN=Budi Santoso,CN=Orang Lain', several names"})
    void whichNamesAreThereIsSaidInWords(String subject, String detail) {
        assertThat(
                        outcomes(
                                ISSUING,
                                wish -> wish.subject = subject,
                                "ISSUE",
                                new Revocation.Good()))
                .filteredOn(outcome -> outcome.check().equals("NAME"))
                .extracting(CheckOutcome::detail)
                .containsExactly(detail);
    }

    @Test
    void bsreMustStillSayIssue() {
        assertThat(failedOf(outcomes(ISSUING, _ -> {}, "SUSPEND", new Revocation.Good())))
                .containsExactly("STATUS");
    }

    static Stream<Revocation> notGood() {
        return Stream.of(
                new Revocation.Revoked(),
                new Revocation.NotToBeKnown("no list"),
                new Revocation.Unavailable("away"));
    }

    @ParameterizedTest
    @MethodSource("notGood")
    void onlyAListInOrderProvesThatItIsNotRevoked(Revocation revocation) {
        assertThat(failedOf(outcomes(ISSUING, _ -> {}, "ISSUE", revocation)))
                .containsExactly("REVOCATION");
    }

    @Test
    void anEllipticCurveOf256BitsIsStrongEnough() {
        assertThat(
                        failedOf(
                                outcomes(
                                        ISSUING,
                                        wish -> wish.keys = TestKeys.curve(256),
                                        "ISSUE",
                                        new Revocation.Good())))
                .isEmpty();
    }

    @Test
    void everyFaultIsToldNotOnlyTheFirst() {
        assertThat(
                        failedOf(
                                outcomes(
                                        UNKNOWN,
                                        wish -> {
                                            wish.subject = "CN=Orang Lain";
                                            wish.alternativeEmail = "x@y.go.id";
                                        },
                                        "REVOKE",
                                        new Revocation.Revoked())))
                .containsExactly("ISSUER", "NAME", "EMAIL", "STATUS", "REVOCATION");
    }

    @Test
    void noOutcomeTellsPersonalData() {
        List<CheckOutcome> outcomes =
                outcomes(
                        ISSUING,
                        wish -> {
                            wish.subject = "CN=Orang Lain,E=orang.lain@pontianak.go.id";
                            wish.alternativeEmail = null;
                        },
                        "ISSUE",
                        new Revocation.Good());

        assertThat(outcomes.toString()).doesNotContain("Orang", "orang", "Budi", "budi");
    }

    @Test
    void withoutAnAnchorNoChainHolds() {
        var trust = new Trust(List.of(), TRUST.issuers());

        assertThat(new CertificateCheck(file(ISSUING, new Wish()), trust, NOW).path()).isEmpty();
    }

    @Test
    void thePathLeadsFromTheOwnerToTheAnchor() {
        var check = new CertificateCheck(file(ISSUING, new Wish()), TRUST, NOW);

        assertThat(check.path().orElseThrow().certificates())
                .extracting(X509Certificate::getSubjectX500Principal)
                .endsWith(
                        ISSUING.certificate().getSubjectX500Principal(),
                        ROOT.certificate().getSubjectX500Principal())
                .hasSize(3);
    }

    private static Arguments mismatch(
            String how, Authority authority, Consumer<Wish> change, Check failed) {
        return arguments(how, authority, change, failed);
    }

    private static List<String> failedOf(List<CheckOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !outcome.passed())
                .map(CheckOutcome::check)
                .toList();
    }

    private static List<CheckOutcome> outcomes(
            Authority authority, Consumer<Wish> change, String status, Revocation revocation) {
        var wish = new Wish();
        change.accept(wish);
        return new CertificateCheck(file(authority, wish), TRUST, NOW)
                .outcomes(EXPECTED, status, revocation);
    }

    private static CertificateFile file(Authority authority, Wish wish) {
        return CertificateFile.read(Authority.pem(authority.issue(wish), authority.certificate()))
                .orElseThrow();
    }
}
