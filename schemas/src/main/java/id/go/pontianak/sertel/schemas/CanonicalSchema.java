package id.go.pontianak.sertel.schemas;

import org.apache.avro.Schema;

/** The text of a schema as it is registered and looked up. */
public final class CanonicalSchema {
    private static final String ADDED_BY_GENERATOR = ",\"avro.java.string\":\"String\"";

    private CanonicalSchema() {}

    /**
     * The same schema without {@code avro.java.string}, which the code generator adds for Java:
     * registries compare texts, and other languages have no use for it.
     */
    public static Schema of(Schema generated) {
        return new Schema.Parser().parse(generated.toString().replace(ADDED_BY_GENERATOR, ""));
    }
}
