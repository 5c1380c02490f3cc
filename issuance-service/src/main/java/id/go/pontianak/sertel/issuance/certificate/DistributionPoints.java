package id.go.pontianak.sertel.issuance.certificate;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a certificate says that its authority's revocation list is (RFC 5280, 4.2.1.13): whatever
 * is a {@code uniformResourceIdentifier} inside that extension.
 */
public final class DistributionPoints {

    private static final String EXTENSION = "2.5.29.31";
    private static final int ADDRESS = 0x86;

    private DistributionPoints() {}

    /** The addresses in their order; empty if there are none or the extension cannot be read. */
    public static List<URI> of(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(EXTENSION);
        return extension == null ? List.of() : in(extension);
    }

    static List<URI> in(byte[] extension) {
        try {
            return Der.ofExtension(extension).stream()
                    .flatMap(DistributionPoints::addresses)
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Stream<URI> addresses(Der element) {
        if (element.isConstructed()) {
            return element.inside().stream().flatMap(DistributionPoints::addresses);
        }
        return element.tag() == ADDRESS
                ? Stream.of(URI.create(new String(element.content(), StandardCharsets.US_ASCII)))
                : Stream.empty();
    }
}
