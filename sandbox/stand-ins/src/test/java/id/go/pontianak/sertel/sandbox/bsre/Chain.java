package id.go.pontianak.sertel.sandbox.bsre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The JDK's own check of a chain, revocation lists fetched from where the certificates say. */
final class Chain {
    private Chain() {}

    static X509Certificate read(Path pem) throws IOException, GeneralSecurityException {
        try (var stream = Files.newInputStream(pem)) {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(stream);
        }
    }

    /** Throws when the chain is not to be trusted. */
    static void validate(List<X509Certificate> chain, Path root)
            throws IOException, GeneralSecurityException {
        var validator = CertPathValidator.getInstance("PKIX");
        var revocation = (PKIXRevocationChecker) validator.getRevocationChecker();
        revocation.setOptions(
                EnumSet.of(
                        PKIXRevocationChecker.Option.PREFER_CRLS,
                        PKIXRevocationChecker.Option.NO_FALLBACK));
        var parameters = new PKIXParameters(Set.of(new TrustAnchor(read(root), null)));
        parameters.addCertPathChecker(revocation);
        validator.validate(
                CertificateFactory.getInstance("X.509").generateCertPath(chain), parameters);
    }
}
