package id.go.pontianak.sertel.platform.codec;

/**
 * An event cannot be decoded before its schema was fetched. Decoding happens inside transactions,
 * fetching never does, so whoever opened the transaction ends it, fetches, and begins again.
 */
public final class MissingSchema extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int id;

    MissingSchema(int id) {
        super("schema " + id + " was not fetched yet");
        this.id = id;
    }

    /** The schema id to {@link EventCodec#fetch(int) fetch}. */
    public int id() {
        return id;
    }
}
