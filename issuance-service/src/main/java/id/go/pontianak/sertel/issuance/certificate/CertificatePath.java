package id.go.pontianak.sertel.issuance.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A chain that holds (RFC 5280), without revocation, which {@link RevocationCheck} looks at.
 *
 * @param certificates from the owner's up; the anchor comes last
 */
public record CertificatePath(List<X509Certificate> certificates) {

    /** Builds the path from an owner's certificate to an anchor; empty if none holds. */
    static Optional<CertificatePath> build(CertificateFile file, Trust trust, Instant now) {
        if (trust.anchors().isEmpty()) {
            return Optional.empty();
        }
        try {
            var target = new X509CertSelector();
            target.setCertificate(file.owner());
            var parameters =
                    new PKIXBuilderParameters(
                            trust.anchors().stream()
                                    .map(anchor -> new TrustAnchor(anchor, null))
                                    .collect(Collectors.toSet()),
                            target);
            var known = new ArrayList<>(file.others());
            known.add(file.owner());
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(within(file.owner(), now)));
            var result =
                    (PKIXCertPathBuilderResult)
                            CertPathBuilder.getInstance("PKIX").build(parameters);
            List<X509Certificate> path = new ArrayList<>();
            result.getCertPath()
                    .getCertificates()
                    .forEach(certificate -> path.add((X509Certificate) certificate));
            path.add(result.getTrustAnchor().getTrustedCert());
            return Optional.of(new CertificatePath(List.copyOf(path)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** An expired certificate is another check's finding: its chain is judged in its own time. */
    private static Instant within(X509Certificate owner, Instant now) {
        Instant from = owner.getNotBefore().toInstant();
        Instant to = owner.getNotAfter().toInstant();
        if (now.isBefore(from)) {
            return from;
        }
        return now.isAfter(to) ? to : now;
    }
}
