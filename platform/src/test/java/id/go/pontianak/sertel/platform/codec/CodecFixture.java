package id.go.pontianak.sertel.platform.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;

import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.BeforeEach;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A codec on a registry in memory. */
abstract class CodecFixture {

    static final String ABSENT = EventType.OWNER_ABSENT.topic();
    static final String INVITED = EventType.OWNER_INVITED.topic();
    static final UUID APPLICATION = UUID.randomUUID();
    static final int UNDECODABLE_IS_CHEAP = 32 * 1024 * 1024;

    final RegistryInMemory registry = new RegistryInMemory();
    final AtomicLong nanoTime = new AtomicLong();
    EventCodec codec = codec();

    @BeforeEach
    void aPreparedCodec() {
        codec = codec();
        codec.prepare();
    }

    EventCodec codec() {
        EventCatalogue catalogue = EventsOnKafka.catalogue("/sertel/test-service");
        // As a service makes it, so that Avro trusts the events' classes.
        new CodecConfiguration().eventCodec(registry, catalogue);
        catalogue
                .entries()
                .forEach(entry -> registry.register(entry.topic() + "-value", entry.schema()));
        return new EventCodec(registry, catalogue, nanoTime::get);
    }

    byte[] known(org.apache.avro.specific.SpecificRecordBase event, String topic) {
        byte[] wire = codec.encode(event);
        codec.fetch(ByteBuffer.wrap(wire, 1, 4).getInt());
        assertThat(codec.decode(topic, wire)).isEqualTo(event);
        return wire;
    }

    String cause(String topic, byte[] value) {
        try {
            throw new AssertionError("decoded: " + codec.decode(topic, value));
        } catch (PermanentFailure failure) {
            return failure.code();
        }
    }

    void decodesOrIsRefused(String topic, byte[] value) {
        try {
            codec.decode(topic, value);
        } catch (PermanentFailure | MissingSchema expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
    }

    static long allocated(Runnable action) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        action.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    static byte[] prefixed(int id, byte[] bytes) {
        return ByteBuffer.allocate(5 + bytes.length).put((byte) 0).putInt(id).put(bytes).array();
    }

    static byte[] varint(long value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        encoder.writeLong(value);
        encoder.flush();
        return bytes.toByteArray();
    }

    static byte[] concatenated(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
    }
}
