package id.go.pontianak.sertel.issuance.authority;

import id.go.pontianak.sertel.issuance.certificate.CertificateFile;
import id.go.pontianak.sertel.issuance.certificate.Trust;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import javax.security.auth.x500.X500Principal;

/** Reads the anchor each time it is needed: it may come later than the service, or be replaced. */
@Component
public class ConfiguredTrust {

    private final Path anchor;
    private final Set<X500Principal> issuers;

    /**
     * @throws IllegalArgumentException if an issuer is no distinguished name
     */
    public ConfiguredTrust(CertificateProperties properties) {
        this.anchor = properties.anchor();
        this.issuers =
                Arrays.stream(properties.issuers().split(";"))
                        .map(String::strip)
                        .filter(issuer -> !issuer.isEmpty())
                        .map(X500Principal::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The roots and issuers of now.
     *
     * @throws TemporaryFailure if the anchor cannot be read
     */
    public Trust current() {
        try {
            return new Trust(CertificateFile.certificates(Files.readString(anchor)), issuers);
        } catch (IOException | CertificateException e) {
            throw new TemporaryFailure("the anchor of certificates cannot be read", e);
        }
    }
}
