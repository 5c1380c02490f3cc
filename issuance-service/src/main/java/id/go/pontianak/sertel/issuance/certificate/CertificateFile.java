package id.go.pontianak.sertel.issuance.certificate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

/**
 * What BSrE gave: the owner's certificate and those above it.
 *
 * @param owner the one that is no authority's
 * @param others the rest, in no particular order
 */
public record CertificateFile(X509Certificate owner, List<X509Certificate> others) {

    private static final int NO_AUTHORITY = -1;

    /**
     * Reads a PEM chain; empty if it does not hold exactly one certificate that is no authority's.
     */
    public static Optional<CertificateFile> read(String pem) {
        List<X509Certificate> all;
        try {
            all = certificates(pem);
        } catch (CertificateException e) {
            return Optional.empty();
        }
        List<X509Certificate> owners =
                all.stream().filter(each -> each.getBasicConstraints() == NO_AUTHORITY).toList();
        if (owners.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(
                new CertificateFile(
                        owners.getFirst(),
                        all.stream()
                                .filter(each -> each.getBasicConstraints() != NO_AUTHORITY)
                                .toList()));
    }

    /**
     * All certificates of a PEM file.
     *
     * @throws CertificateException if it is none
     */
    public static List<X509Certificate> certificates(String pem) throws CertificateException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificates(
                        new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                .stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    /** The owner's serial number, lower-case hex. */
    public String serialNumber() {
        return owner.getSerialNumber().toString(16);
    }

    /** The owner's issuer, RFC 2253. */
    public String issuer() {
        return owner.getIssuerX500Principal().getName(X500Principal.RFC2253);
    }

    /** SHA-256 of the owner's certificate in DER, lower-case hex. */
    public String fingerprint() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(owner.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
