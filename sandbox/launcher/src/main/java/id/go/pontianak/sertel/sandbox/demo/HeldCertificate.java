package id.go.pontianak.sertel.sandbox.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Checks what an owner has collected with the JDK's own means. */
public final class HeldCertificate {

    private HeldCertificate() {}

    /**
     * Opens the PKCS#12 with the owner's passphrase and validates its chain.
     *
     * @return the owner's certificate
     * @throws GeneralSecurityException if it does not open, holds no key, or the chain is not good
     */
    public static X509Certificate inPkcs12(byte[] file, String passphrase, Path root)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file), passphrase.toCharArray());
        String alias = store.aliases().nextElement();
        if (!(store.getKey(alias, passphrase.toCharArray()) instanceof PrivateKey)) {
            throw new GeneralSecurityException("The PKCS#12 holds no private key");
        }
        return validated(Arrays.asList(store.getCertificateChain(alias)), root);
    }

    /**
     * Validates a chain in PEM, the owner's certificate first.
     *
     * @return the owner's certificate
     * @throws GeneralSecurityException if the chain is not good
     */
    public static X509Certificate inPem(byte[] file, Path root)
            throws GeneralSecurityException, IOException {
        return validated(
                List.copyOf(factory().generateCertificates(new ByteArrayInputStream(file))), root);
    }

    private static X509Certificate validated(List<? extends Certificate> chain, Path root)
            throws GeneralSecurityException, IOException {
        X509Certificate anchor =
                (X509Certificate)
                        factory()
                                .generateCertificate(
                                        new ByteArrayInputStream(Files.readAllBytes(root)));
        List<? extends Certificate> below =
                chain.stream().filter(certificate -> !certificate.equals(anchor)).toList();
        if (below.isEmpty()) {
            throw new GeneralSecurityException("The chain holds no certificate of the owner's");
        }
        CertPath path = factory().generateCertPath(below);
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
        // The mesh asks whether it is revoked; here only the chain is judged.
        parameters.setRevocationEnabled(false);
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
        return (X509Certificate) below.getFirst();
    }

    private static CertificateFactory factory() throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509");
    }
}
