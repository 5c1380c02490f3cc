package id.go.pontianak.sertel.platform.document;

/** A document is gone or is not what was kept. */
public final class DocumentDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DocumentDamaged(String message) {
        super(message);
    }
}
