package id.go.pontianak.sertel.platform.codec;

import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

/**
 * The registry was asked and does not know a schema id. It may learn of it, since a registry's
 * replica may lag behind; after a while, nobody will ever know it.
 */
public final class UnknownSchema extends TemporaryFailure {

    private static final long serialVersionUID = 1L;

    /**
     * @param id that the registry does not know
     * @param cause how it said so
     */
    public UnknownSchema(int id, Throwable cause) {
        super("the schema registry does not know schema " + id, cause);
    }
}
