package id.go.pontianak.sertel.issuance.certificate;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/** A certificate authority of the test's own, which makes whatever it is asked for. */
record Authority(KeyPair keys, X509Certificate certificate) {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Duration YEARS = Duration.ofDays(730);

    /** What an owner's certificate shall say; ordinary unless changed. */
    static final class Wish {
        String subject = "CN=Budi Santoso,OU=Dinas Kesehatan,C=ID,E=budi@pontianak.go.id";
        @Nullable String alternativeEmail = "budi@pontianak.go.id";
        int usage = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
        KeyPair keys = TestKeys.OWNER;
        Instant from = NOW.minus(Duration.ofDays(1));
        Instant until = from.plus(YEARS);
        @Nullable String revocationList = "http://bsre.example/crl/issuing.crl";
    }

    static Authority root(String name) {
        return made(null, name);
    }

    Authority authority(String name) {
        return made(this, name);
    }

    X509Certificate issue(Wish wish) {
        try {
            var builder =
                    new JcaX509v3CertificateBuilder(
                            name(),
                            BigInteger.valueOf(4711),
                            Date.from(wish.from),
                            Date.from(wish.until),
                            new X500Name(wish.subject),
                            wish.keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(wish.usage));
            if (wish.alternativeEmail != null) {
                builder.addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(
                                new GeneralName(GeneralName.rfc822Name, wish.alternativeEmail)));
            }
            if (wish.revocationList != null) {
                builder.addExtension(
                        Extension.cRLDistributionPoints, false, point(wish.revocationList));
            }
            return signed(builder, keys);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    X509CRL list(Instant from, Instant until, @Nullable X509Certificate revoked) {
        return list(from, until, revoked, null);
    }

    X509CRL list(
            Instant from,
            Instant until,
            @Nullable X509Certificate revoked,
            @Nullable IssuingDistributionPoint scope) {
        try {
            var builder =
                    new JcaX509v2CRLBuilder(certificate.getSubjectX500Principal(), Date.from(from));
            builder.setNextUpdate(Date.from(until));
            if (revoked != null) {
                builder.addCRLEntry(
                        revoked.getSerialNumber(), Date.from(from), CRLReason.keyCompromise);
            }
            if (scope != null) {
                builder.addExtension(Extension.issuingDistributionPoint, true, scope);
            }
            return new JcaX509CRLConverter()
                    .getCRL(
                            builder.build(
                                    new JcaContentSignerBuilder("SHA256withRSA")
                                            .build(keys.getPrivate())));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    static CRLDistPoint point(String... addresses) {
        var points = new DistributionPoint[addresses.length];
        for (int i = 0; i < addresses.length; i++) {
            points[i] =
                    new DistributionPoint(
                            new DistributionPointName(
                                    new GeneralNames(
                                            new GeneralName(
                                                    GeneralName.uniformResourceIdentifier,
                                                    addresses[i]))),
                            null,
                            null);
        }
        return new CRLDistPoint(points);
    }

    static String pem(X509Certificate... certificates) {
        var text = new StringBuilder();
        for (X509Certificate certificate : certificates) {
            try {
                text.append("-----BEGIN CERTIFICATE-----\n")
                        .append(Base64.getMimeEncoder().encodeToString(certificate.getEncoded()))
                        .append("\n-----END CERTIFICATE-----\n");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        return text.toString();
    }

    private static Authority made(@Nullable Authority parent, String name) {
        KeyPair keys = TestKeys.rsa(2048);
        var issuer = parent == null ? new X500Name(name) : parent.name();
        var builder =
                new JcaX509v3CertificateBuilder(
                        issuer,
                        BigInteger.ONE,
                        Date.from(NOW.minus(YEARS).minus(YEARS)),
                        Date.from(NOW.plus(YEARS)),
                        new X500Name(name),
                        keys.getPublic());
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Authority(keys, signed(builder, parent == null ? keys : parent.keys()));
    }

    private X500Name name() {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder, KeyPair keys) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(
                                    new JcaContentSignerBuilder("SHA256withRSA")
                                            .build(keys.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keys are slow to make. */
    static final class TestKeys {
        static final KeyPair OWNER = rsa(2048);

        private TestKeys() {}

        static KeyPair rsa(int bits) {
            return generate("RSA", bits);
        }

        static KeyPair curve(int bits) {
            return generate("EC", bits);
        }

        private static KeyPair generate(String algorithm, int bits) {
            try {
                var generator = KeyPairGenerator.getInstance(algorithm);
                generator.initialize(bits);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
