package id.go.pontianak.sertel.platform.codec;

import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecordBase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The Confluent wire format: a zero byte, the schema id as four bytes big-endian, Avro binary.
 *
 * @see <a
 *     href="https://docs.confluent.io/platform/current/schema-registry/fundamentals/serdes-develop/index.html#wire-format">Wire
 *     format</a>
 */
public final class EventCodec {

    private static final byte MAGIC = 0;
    private static final int PREFIX = 5;

    /** How far a registry's replica may lag behind. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SchemaRegistry registry;
    private final EventCatalogue catalogue;
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<Integer, Long> unknownSince = new ConcurrentHashMap<>();

    /** By schema id. A reader works out once how what was written becomes what is read. */
    private final ThreadLocal<Map<Integer, SpecificDatumReader<SpecificRecordBase>>> readers =
            ThreadLocal.withInitial(HashMap::new);

    private final LongSupplier nanoTime;

    public EventCodec(SchemaRegistry registry, EventCatalogue catalogue) {
        this(registry, catalogue, System::nanoTime);
    }

    EventCodec(SchemaRegistry registry, EventCatalogue catalogue, LongSupplier nanoTime) {
        this.registry = registry;
        this.catalogue = catalogue;
        this.nanoTime = nanoTime;
    }

    /**
     * Asks the registry for the id of everything that this service may send. Not in a transaction.
     *
     * @throws TemporaryFailure if the registry cannot be reached or lacks a schema
     */
    public void prepare() {
        for (EventCatalogue.Entry entry : catalogue.entries()) {
            if (!ids.containsKey(entry.topic())) {
                ids.put(entry.topic(), registry.id(entry.topic() + "-value", entry.schema()));
            }
        }
    }

    /** Whether everything is known that sending needs. */
    public boolean prepared() {
        return ids.size() == catalogue.entries().size();
    }

    /**
     * Fetches a schema for {@link #decode}. Not in a transaction.
     *
     * @throws TemporaryFailure if the registry cannot be reached or does not know the id yet
     * @throws PermanentFailure if the registry still does not know the id after a while, or holds
     *     no Avro schema under it: else one stray record would hold up everyone for ever
     */
    public void fetch(int id) {
        try {
            schemas.put(id, registry.schema(id));
            unknownSince.remove(id);
        } catch (UnknownSchema unknown) {
            long now = nanoTime.getAsLong();
            if (now - unknownSince.computeIfAbsent(id, _ -> now) > PATIENCE.toNanos()) {
                throw new PermanentFailure("UNKNOWN_SCHEMA", "nobody registered schema " + id);
            }
            throw unknown;
        } catch (TemporaryFailure away) {
            // Nobody was asked, so the time counts for nothing.
            unknownSince.clear();
            throw away;
        }
    }

    /**
     * @return the record as its topic carries it
     * @throws TemporaryFailure as long as {@link #prepare} has not succeeded
     */
    public byte[] encode(SpecificRecordBase record) {
        EventCatalogue.Entry entry = catalogue.of(record);
        Integer id = ids.get(entry.topic());
        if (id == null) {
            throw new TemporaryFailure("the schema registry has not been reached yet");
        }
        var bytes = new ByteArrayOutputStream(512);
        bytes.write(MAGIC);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
        try {
            var encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
            new SpecificDatumWriter<SpecificRecordBase>(
                            record.getSchema(), record.getSpecificData())
                    .write(record, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Whether a topic carries one of the mesh's events. */
    public boolean knows(String topic) {
        return catalogue.ofTopic(topic).isPresent();
    }

    /**
     * @param topic the topic that the event belongs to
     * @param value a record's value as it stands on the topic
     * @throws PermanentFailure if it is not in the wire format, is of another event, or does not
     *     decode
     * @throws MissingSchema if its schema must be fetched first
     */
    public SpecificRecordBase decode(String topic, byte[] value) {
        EventCatalogue.Entry entry =
                catalogue
                        .ofTopic(topic)
                        .orElseThrow(
                                () ->
                                        new PermanentFailure(
                                                "UNKNOWN_TOPIC", "no event belongs to " + topic));
        if (value.length < PREFIX || value[0] != MAGIC) {
            throw new PermanentFailure("WRONG_MAGIC", "not in the Confluent wire format");
        }
        int id = ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
        Schema written = schemas.get(id);
        if (written == null) {
            throw new MissingSchema(id);
        }
        if (!written.getFullName().equals(entry.schema().getFullName())) {
            throw new PermanentFailure(
                    "OTHER_SCHEMA", "a " + written.getFullName() + " does not belong to " + topic);
        }
        var reader = readers.get().computeIfAbsent(id, _ -> reader(entry, written));
        return read(reader, empty(entry), value);
    }

    private static SpecificDatumReader<SpecificRecordBase> reader(
            EventCatalogue.Entry entry, Schema written) {
        SpecificRecordBase empty = empty(entry);
        return new SpecificDatumReader<>(written, empty.getSchema(), empty.getSpecificData());
    }

    private static SpecificRecordBase empty(EventCatalogue.Entry entry) {
        try {
            return entry.record().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(entry.record() + " has no public constructor", e);
        }
    }

    private static SpecificRecordBase read(
            SpecificDatumReader<SpecificRecordBase> reader,
            SpecificRecordBase empty,
            byte[] value) {
        try {
            BinaryDecoder decoder =
                    DecoderFactory.get().binaryDecoder(value, PREFIX, value.length - PREFIX, null);
            SpecificRecordBase record = reader.read(empty, decoder);
            if (decoder.isEnd()) {
                return record;
            }
        } catch (IOException | RuntimeException e) {
            // Any exception at all: what is thrown depends on the bytes, and so may its text.
            throw new PermanentFailure("UNDECODABLE", "does not decode with its own schema");
        }
        throw new PermanentFailure("UNDECODABLE", "bytes are left after the event");
    }
}
