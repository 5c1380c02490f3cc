package id.go.pontianak.sertel.sandbox.endtoend;

import id.go.pontianak.sertel.sandbox.demo.Answer;
import id.go.pontianak.sertel.sandbox.demo.Browser;

import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Decodes the Confluent wire format with the schemas that the registry gives for its ids. */
final class RegistrySchemas {

    private static final int HEAD = 5;

    private final URI registry;
    private final Map<Integer, Schema> known = new HashMap<>();

    /** The registry's Confluent API stands at that address. */
    RegistrySchemas(URI registry) {
        this.registry = registry;
    }

    SeenEvent decode(ConsumerRecord<byte[], byte[]> record) {
        ByteBuffer bytes = ByteBuffer.wrap(record.value());
        if (bytes.get() != 0) {
            throw new AssertionError("Not the Confluent wire format, on " + record.topic());
        }
        Schema schema = schema(bytes.getInt());
        Map<String, String> headers = new TreeMap<>();
        record.headers().forEach(header -> headers.put(header.key(), Bytes.text(header.value())));
        return new SeenEvent(
                record.topic(),
                record.partition(),
                record.offset(),
                Bytes.text(record.key()),
                headers,
                read(schema, record.value()));
    }

    private static GenericRecord read(Schema schema, byte[] value) {
        try {
            return Objects.requireNonNull(
                    new GenericDatumReader<GenericRecord>(schema)
                            .read(
                                    null,
                                    DecoderFactory.get()
                                            .binaryDecoder(
                                                    value, HEAD, value.length - HEAD, null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Schema schema(int id) {
        return known.computeIfAbsent(id, this::ask);
    }

    private Schema ask(int id) {
        try (Browser browser = Browser.ofProgram(Duration.ofSeconds(10))) {
            Answer answer = browser.get(URI.create(registry + "/schemas/ids/" + id)).expect(200);
            return new Schema.Parser().parse(answer.json().get("schema").asString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while asking for a schema", e);
        }
    }
}
