package id.go.pontianak.sertel.sandbox.bsre;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.KeyUsage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Makes the owner's key and certificate, right or wrong as the NIK asks for. */
final class Issuance {
    private static final int YEARS = 2;
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final Authorities authorities;
    private final Revocations revocations;
    private final KeyPool keys;
    private final Clock clock;

    Issuance(Authorities authorities, Revocations revocations, KeyPool keys, Clock clock) {
        this.authorities = authorities;
        this.revocations = revocations;
        this.keys = keys;
        this.clock = clock;
    }

    /** What was made: the record to keep, and the PKCS#12 for its one download. */
    record Made(Person.Certificate certificate, byte[] pkcs12) {}

    Made issue(Person person, char[] passphrase) throws IOException {
        var outcome = Outcome.of(person.nik());
        var name = authorityFor(outcome);
        var authority = authorities.authority(name);
        var key = outcome == Outcome.WEAK_KEY ? KeyPool.generate(1024) : keys.take();
        var certificate = authority.issue(order(person, outcome, key));
        if (outcome == Outcome.REVOKED) {
            revocations.add(
                    new Authority.Revocation(name, certificate.getSerialNumber(), clock.instant()));
        }
        X509Certificate[] chain = {certificate, authority.certificate()};
        return new Made(
                new Person.Certificate(name, Authority.pem(certificate), false),
                pkcs12(key, chain, passphrase));
    }

    /** The owner's certificate and the one that issued it. */
    byte[] chain(Person.Certificate certificate) throws IOException {
        var issuer = authorities.authority(certificate.authority()).certificate();
        return (certificate.pem() + Authority.pem(issuer)).getBytes(US_ASCII);
    }

    private static String authorityFor(Outcome outcome) {
        return switch (outcome) {
            case DEMO_ISSUER -> Authorities.DEMO;
            case UNTRUSTED_ROOT -> Authorities.UNTRUSTED;
            default -> Authorities.ISSUING;
        };
    }

    private Authority.Order order(Person person, Outcome outcome, KeyPair key) {
        var fields = person.registration().fields();
        var email = fields.getOrDefault("email", "");
        if (outcome == Outcome.OTHER_EMAIL) {
            email = "orang.lain" + email.substring(email.indexOf('@'));
        }
        var name = outcome == Outcome.OTHER_NAME ? "Orang Lain" : fields.getOrDefault("nama", "");
        int usage =
                outcome == Outcome.WRONG_KEY_USAGE
                        ? KeyUsage.keyEncipherment | KeyUsage.dataEncipherment
                        : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
        return new Authority.Order(
                subject(fields, name, email),
                key.getPublic(),
                validity(outcome),
                "SHA256withRSA",
                false,
                email,
                usage);
    }

    private Authority.Validity validity(Outcome outcome) {
        var now = clock.instant();
        var from =
                outcome == Outcome.EXPIRED_CERTIFICATE
                        ? yearsAfter(now, -YEARS).minus(Duration.ofDays(1))
                        : now.minus(SKEW);
        return new Authority.Validity(from, yearsAfter(from, YEARS));
    }

    private static Instant yearsAfter(Instant from, int years) {
        return from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
    }

    private static X500Name subject(Map<String, String> fields, String name, String email) {
        var subject = new X500NameBuilder(BCStyle.INSTANCE);
        subject.addRDN(BCStyle.C, "ID");
        subject.addRDN(BCStyle.ST, fields.getOrDefault("provinsi", ""));
        subject.addRDN(BCStyle.L, fields.getOrDefault("kota", ""));
        subject.addRDN(BCStyle.O, "Pemerintah " + fields.getOrDefault("kota", ""));
        subject.addRDN(BCStyle.OU, fields.getOrDefault("unit_kerja", ""));
        subject.addRDN(BCStyle.CN, name);
        subject.addRDN(BCStyle.E, email);
        return subject.build();
    }

    private static byte[] pkcs12(KeyPair key, X509Certificate[] chain, char[] passphrase)
            throws IOException {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("sertifikat", key.getPrivate(), passphrase, chain);
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, passphrase);
            return bytes.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
