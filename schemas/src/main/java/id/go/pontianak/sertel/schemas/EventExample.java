package id.go.pontianak.sertel.schemas;

import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecordBase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;

/**
 * An example of an event, as JSON and as the bytes that it must become, which change only with its
 * schema: whoever writes or reads events, in any language, can test against it. The people in it
 * are invented.
 *
 * @param type the event
 * @param json the event in Avro's JSON encoding
 * @param binary the event in Avro's binary encoding, without the prefix of the wire format
 */
public record EventExample(EventType type, String json, byte[] binary) {

    /** The example of an event. */
    public static EventExample of(EventType type) {
        String hex = text("examples/" + type.eventName() + ".hex").replaceAll("\\s", "");
        return new EventExample(
                type, text("examples/" + type.eventName() + ".json"), HexFormat.of().parseHex(hex));
    }

    /** The event itself, made from the JSON alone. Avro must have been told to trust its class. */
    public SpecificRecordBase record() {
        try {
            SpecificRecordBase empty = type.recordClass().getDeclaredConstructor().newInstance();
            var reader =
                    new SpecificDatumReader<SpecificRecordBase>(
                            empty.getSchema(), empty.getSchema(), empty.getSpecificData());
            return reader.read(empty, DecoderFactory.get().jsonDecoder(type.schema(), json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) {
        try (InputStream file =
                Objects.requireNonNull(EventExample.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
