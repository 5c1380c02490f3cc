package id.go.pontianak.sertel.issuance.certificate;

import java.util.List;
import java.util.Optional;

/**
 * Whom a certificate names.
 *
 * @param names those of its subject
 * @param mailboxes those of its subject and of its alternative names
 */
public record CertificateOwner(List<String> names, List<String> mailboxes) {

    /** Reads a PEM chain; empty if there is no owner's certificate in it. */
    public static Optional<CertificateOwner> read(String chain) {
        return CertificateFile.read(chain)
                .map(
                        file ->
                                new CertificateOwner(
                                        Subject.commonNames(file.owner()),
                                        Subject.emails(file.owner()).stream().distinct().toList()));
    }
}
