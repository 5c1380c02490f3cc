package id.go.pontianak.sertel.sandbox.bsre;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;

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

    /**
     * What was made: the record to keep, and the PKCS#12 for its one download.
     *
     * @param spare the PKCS#12 of the right certificate where this one is wrong; null otherwise
     */
    record Made(Person.Certificate certificate, byte[] pkcs12, byte @Nullable [] spare) {}

    private record Signed(String authority, X509Certificate certificate, KeyPair key) {}

    Made issue(Person person, char[] passphrase) throws IOException {
        var outcome = Outcome.of(person.nik());
        var signed = sign(person, outcome);
        if (outcome == Outcome.REVOKED) {
            revocations.add(
                    new Authority.Revocation(
                            signed.authority(),
                            signed.certificate().getSerialNumber(),
                            clock.instant()));
        }
        // The passphrase is known only now, so what may replace this has to be made now too.
        var spare = outcome.isWrongCertificate() ? sign(person, Outcome.ORDINARY) : null;
        return new Made(
                new Person.Certificate(
                        signed.authority(),
                        Authority.pem(signed.certificate()),
                        false,
                        null,
                        spare == null ? null : Authority.pem(spare.certificate())),
                pkcs12(signed, passphrase),
                spare == null ? null : pkcs12(spare, passphrase));
    }

    /** A right certificate, with a key that nobody has. */
    Person.Certificate again(Person person) throws IOException {
        return spare(Authority.pem(sign(person, Outcome.ORDINARY).certificate()));
    }

    /** A spare certificate, in force. */
    Person.Certificate spare(String pem) {
        return new Person.Certificate(Authorities.ISSUING, pem, true, Person.Fate.REPLACED, null);
    }

    private Signed sign(Person person, Outcome outcome) throws IOException {
        var name = authorityFor(outcome);
        var key = outcome == Outcome.WEAK_KEY ? KeyPool.generate(1024) : keys.take();
        var certificate = authorities.authority(name).issue(order(person, outcome, key));
        return new Signed(name, certificate, key);
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

    private byte[] pkcs12(Signed signed, char[] passphrase) throws IOException {
        X509Certificate[] chain = {
            signed.certificate(), authorities.authority(signed.authority()).certificate()
        };
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("sertifikat", signed.key().getPrivate(), passphrase, chain);
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, passphrase);
            return bytes.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
