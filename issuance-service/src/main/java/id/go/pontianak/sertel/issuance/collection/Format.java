package id.go.pontianak.sertel.issuance.collection;

import java.util.Optional;

/** In what form the owner takes the certificate. */
enum Format {
    /** Key and certificate, from BSrE and only once. */
    PKCS12("p12"),
    /** The certificates alone. */
    PEM("pem");

    private final String text;

    Format(String text) {
        this.text = text;
    }

    /** As the form names it; the end of the file's name, too. */
    String text() {
        return text;
    }

    /** As the form names it: {@code p12} or {@code pem}. */
    static Optional<Format> of(String text) {
        return switch (text) {
            case "p12" -> Optional.of(PKCS12);
            case "pem" -> Optional.of(PEM);
            default -> Optional.empty();
        };
    }
}
