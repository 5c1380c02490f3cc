package id.go.pontianak.sertel.sandbox.bsre;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * One certificate authority: its key, its certificate, and what it signs.
 *
 * @param crlUrl where its revocation list is served
 */
record Authority(KeyPair key, X509Certificate certificate, String crlUrl) {
    /** Under 2.999, the arc for examples: BSrE's own policies can't be claimed here. */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.999.107.2020");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Duration LIST_LIFE = Duration.ofDays(1);

    /** Validity of a certificate, both ends included. */
    record Validity(Instant from, Instant until) {}

    /**
     * A certificate to be issued.
     *
     * @param algorithm of the signature, by its JCA name
     * @param authority whether the subject may issue in its turn
     * @param email for the alternative name, empty for none
     * @param usage bits of the key usage
     */
    record Order(
            X500Name subject,
            PublicKey key,
            Validity validity,
            String algorithm,
            boolean authority,
            String email,
            int usage) {}

    /** A revoked certificate. */
    record Revocation(String authority, BigInteger serial, Instant at) {}

    static X509Certificate selfSigned(KeyPair key, Order order) {
        return sign(order.subject(), key, "", order);
    }

    X509Certificate issue(Order order) {
        return sign(name(), key, crlUrl, order);
    }

    byte[] revocationList(List<Revocation> revoked, Instant now) {
        try {
            var list =
                    new JcaX509v2CRLBuilder(
                            certificate.getSubjectX500Principal(), Date.from(now.minus(SKEW)));
            list.setNextUpdate(Date.from(now.plus(LIST_LIFE)));
            for (var one : revoked) {
                list.addCRLEntry(one.serial(), Date.from(one.at()), CRLReason.keyCompromise);
            }
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(key.getPublic()));
            list.addExtension(
                    Extension.cRLNumber,
                    false,
                    new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
            var signer = new JcaContentSignerBuilder("SHA256withRSA").build(key.getPrivate());
            return list.build(signer).getEncoded();
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pem(Object object) {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            writer.writeObject(object);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    static X509Certificate read(String pem) throws IOException {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(pem.getBytes(US_ASCII)));
        } catch (CertificateException e) {
            throw new IOException(e);
        }
    }

    private X500Name name() {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    private static X509Certificate sign(
            X500Name issuer, KeyPair issuerKey, String crlUrl, Order order) {
        try {
            var builder =
                    new JcaX509v3CertificateBuilder(
                            issuer,
                            new BigInteger(127, RANDOM).setBit(126),
                            Date.from(order.validity().from()),
                            Date.from(order.validity().until()),
                            order.subject(),
                            order.key());
            var utils = new JcaX509ExtensionUtils();
            builder.addExtension(
                    Extension.basicConstraints, true, new BasicConstraints(order.authority()));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(order.usage()));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    utils.createSubjectKeyIdentifier(order.key()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    utils.createAuthorityKeyIdentifier(issuerKey.getPublic()));
            builder.addExtension(
                    Extension.certificatePolicies,
                    false,
                    new CertificatePolicies(new PolicyInformation(POLICY)));
            if (!crlUrl.isEmpty()) {
                builder.addExtension(Extension.cRLDistributionPoints, false, distributedAt(crlUrl));
            }
            if (!order.email().isEmpty()) {
                builder.addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.rfc822Name, order.email())));
            }
            var signer =
                    new JcaContentSignerBuilder(order.algorithm()).build(issuerKey.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CRLDistPoint distributedAt(String url) {
        var names = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, url));
        return new CRLDistPoint(
                new DistributionPoint[] {
                    new DistributionPoint(new DistributionPointName(names), null, null)
                });
    }
}
