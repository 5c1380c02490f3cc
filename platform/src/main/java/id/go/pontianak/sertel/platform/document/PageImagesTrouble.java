package id.go.pontianak.sertel.platform.document;

/** A page cannot be shown. It says nothing of what the paper holds. */
final class PageImagesTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, as the texts {@code viewer.trouble.*} say it. */
    enum Kind {
        /** The paper has fewer pages. */
        NO_SUCH_PAGE,
        /** It is no PDF or picture that can be read. */
        DAMAGED,
        /** It asks for more time or memory than a page is worth. */
        TOO_COMPLEX,
        /** It is kept in a way that we cannot read. */
        UNKNOWN_FORMAT,
        /** Too many pages are being drawn. */
        BUSY,
        /** The store does not hold what was kept. */
        GONE,
        /** The store cannot be reached. */
        AWAY
    }

    private final Kind kind;

    PageImagesTrouble(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
