package id.go.pontianak.sertel.schemas.deadletter;

import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.DecoderFactory;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Optional;
import java.util.function.IntFunction;

/** An event's contents as text, without what its schema tags as personal. */
public final class EventText {

    /** What stands in the place of personal data. */
    public static final String HIDDEN = "***";

    private static final String TAGS = "confluent:tags";
    private static final int PREFIX = 1 + Integer.BYTES;

    private static final GenericData READABLE = readable();

    private EventText() {}

    /** With times and dates as such, not as numbers. */
    private static GenericData readable() {
        var data = new GenericData();
        data.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
        data.addLogicalTypeConversion(new TimeConversions.DateConversion());
        return data;
    }

    /**
     * Reads an event with the schema that it was written with.
     *
     * @param value as it stands on a topic
     * @param type the event that it is: what the contract tags as personal is hidden, whatever the
     *     writer's schema says
     * @param schemas gives a schema of the registry by its id; may throw {@link
     *     IllegalArgumentException} if there is none
     * @return one line for each field; empty if it cannot be decoded
     */
    public static Optional<String> of(byte[] value, EventType type, IntFunction<Schema> schemas) {
        if (value.length < PREFIX || value[0] != 0) {
            return Optional.empty();
        }
        try {
            Schema schema = schemas.apply(ByteBuffer.wrap(value, 1, Integer.BYTES).getInt());
            GenericRecord event =
                    new GenericDatumReader<GenericRecord>(schema, type.schema(), READABLE)
                            .read(
                                    null,
                                    DecoderFactory.get()
                                            .binaryDecoder(
                                                    value, PREFIX, value.length - PREFIX, null));
            var text = new StringBuilder();
            write(event, "", text);
            return Optional.of(text.toString());
        } catch (IOException | RuntimeException _) {
            // What is thrown depends on the bytes.
            return Optional.empty();
        }
    }

    private static void write(IndexedRecord record, String path, StringBuilder text) {
        for (Schema.Field field : record.getSchema().getFields()) {
            String name = path + field.name();
            Object value = record.get(field.pos());
            if (isPersonal(field)) {
                line(name, value == null ? "null" : HIDDEN, text);
            } else {
                write(name, value, text);
            }
        }
    }

    private static void write(String name, @Nullable Object value, StringBuilder text) {
        switch (value) {
            case IndexedRecord record -> write(record, name + ".", text);
            case Collection<?> items -> {
                int nth = 0;
                for (Object item : items) {
                    write(name + "[" + nth++ + "]", item, text);
                }
            }
            case null, default -> line(name, String.valueOf(value), text);
        }
    }

    private static void line(String name, String value, StringBuilder text) {
        text.append(name)
                .append(": ")
                .append(value.replaceAll("\\p{Cntrl}", "\uFFFD"))
                .append('\n');
    }

    private static boolean isPersonal(Schema.Field field) {
        return isTagged(field)
                || Optional.of(field.schema())
                        .map(EventText::notNull)
                        .filter(EventText::isTagged)
                        .isPresent();
    }

    private static boolean isTagged(JsonProperties properties) {
        return properties.getObjectProp(TAGS) != null;
    }

    private static Schema notNull(Schema schema) {
        return schema.isUnion()
                ? schema.getTypes().stream()
                        .filter(type -> type.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElse(schema)
                : schema;
    }
}
