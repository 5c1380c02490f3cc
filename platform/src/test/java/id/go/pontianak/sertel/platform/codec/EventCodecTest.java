package id.go.pontianak.sertel.platform.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;

import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.SchemaBuilder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

class EventCodecTest {

    private static final String ABSENT = EventType.OWNER_ABSENT.topic();
    private static final String INVITED = EventType.OWNER_INVITED.topic();
    private static final UUID APPLICATION = UUID.randomUUID();
    private static final int UNDECODABLE_IS_CHEAP = 32 * 1024 * 1024;

    private final RegistryInMemory registry = new RegistryInMemory();
    private final AtomicLong nanoTime = new AtomicLong();
    private EventCodec codec = codec();

    @BeforeEach
    void aPreparedCodec() {
        codec = codec();
        codec.prepare();
    }

    @Test
    void anEventIsAZeroByteItsSchemasIdAndAvroBinary() throws IOException {
        OwnerAbsent event = Samples.absent(APPLICATION, 2, "word");
        var binary = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(binary, null);
        new SpecificDatumWriter<>(OwnerAbsent.class).write(event, encoder);
        encoder.flush();

        byte[] wire = codec.encode(event);

        int id = registry.id(ABSENT + "-value", EventType.OWNER_ABSENT.schema());
        assertThat(wire).startsWith((byte) 0);
        assertThat(ByteBuffer.wrap(wire, 1, 4).getInt()).isEqualTo(id);
        assertThat(Arrays.copyOfRange(wire, 5, wire.length)).isEqualTo(binary.toByteArray());
    }

    @Test
    void everyEventOfTheMeshIsReadAsItWasWrittenOnceItsSchemaWasFetched() {
        OwnerInvited event = Samples.invited(APPLICATION, 1, List.of("KTP", "SK"));
        byte[] wire = codec.encode(event);

        assertThatThrownBy(() -> codec.decode(INVITED, wire))
                .isInstanceOfSatisfying(
                        MissingSchema.class,
                        missing -> {
                            codec.fetch(missing.id());
                            assertThat(codec.decode(INVITED, wire)).isEqualTo(event);
                        });
    }

    @Test
    void nothingIsEncodedBeforeTheRegistryWasReached() {
        EventCodec unprepared = codec();

        assertThat(unprepared.prepared()).isFalse();
        assertThatThrownBy(() -> unprepared.encode(Samples.absent(APPLICATION, 1, "x")))
                .isInstanceOf(TemporaryFailure.class);
        assertThat(codec.prepared()).isTrue();
    }

    @Test
    void whatWasPreparedInPartIsPreparedInFullOnceTheRegistryIsBack() {
        EventCodec waiting = codec();
        registry.answersLeft(3);
        assertThatThrownBy(waiting::prepare).isInstanceOf(TemporaryFailure.class);
        assertThat(waiting.prepared()).isFalse();

        registry.answersLeft(Integer.MAX_VALUE);
        waiting.prepare();

        assertThat(waiting.prepared()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void whatIsShorterThanThePrefixIsNotInTheWireFormat(int length) {
        assertThat(cause(ABSENT, new byte[length])).isEqualTo("WRONG_MAGIC");
    }

    @Test
    void whatDoesNotBeginWithZeroIsNotInTheWireFormat() {
        byte[] wire = known(Samples.absent(APPLICATION, 1, "x"), ABSENT);
        wire[0] = 1;

        assertThat(cause(ABSENT, wire)).isEqualTo("WRONG_MAGIC");
    }

    @Test
    void anEventOfAnotherTopicIsRefusedByItsSchema() {
        byte[] wire = known(Samples.absent(APPLICATION, 1, "x"), ABSENT);

        assertThat(cause(INVITED, wire)).isEqualTo("OTHER_SCHEMA");
        assertThat(cause("sertel.nothing.v1", wire)).isEqualTo("UNKNOWN_TOPIC");
    }

    @Test
    void aSchemaThatIsNoRecordIsRefused() {
        int id = registry.register("other-value", SchemaBuilder.builder().stringType());
        codec.fetch(id);

        assertThat(cause(ABSENT, prefixed(id, new byte[] {2, 'x'}))).isEqualTo("OTHER_SCHEMA");
    }

    @Test
    void bytesThatAreMissingOrLeftOverMakeAnEventUndecodable() {
        byte[] wire = known(Samples.absent(APPLICATION, 1, "x"), ABSENT);

        assertThat(cause(ABSENT, Arrays.copyOf(wire, wire.length + 1))).isEqualTo("UNDECODABLE");
        for (int length = 5; length < wire.length; length++) {
            assertThat(cause(ABSENT, Arrays.copyOf(wire, length)))
                    .as("cut to %s", length)
                    .isEqualTo("UNDECODABLE");
        }
    }

    @Test
    void anyByteMayBeWrongAndNothingElseThanAPermanentFailureComesOfIt() {
        byte[] wire = known(Samples.invited(APPLICATION, 3, List.of("KTP", "SK", "NPWP")), INVITED);
        for (int at = 5; at < wire.length; at++) {
            for (int value : new int[] {0, 1, 0x7f, 0x80, 0xfe, 0xff}) {
                byte[] changed = wire.clone();
                changed[at] = (byte) value;
                decodesOrIsRefused(INVITED, changed);
            }
        }
    }

    @Test
    void randomBytesAreRefusedCheaplyAndNothingElse() {
        var random = new Random(20261106);
        codec.fetch(registry.id(INVITED + "-value", EventType.OWNER_INVITED.schema()));
        int id = registry.id(INVITED + "-value", EventType.OWNER_INVITED.schema());
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            byte[] value = i % 4 == 0 ? bytes : prefixed(id, bytes);

            assertThat(allocated(() -> decodesOrIsRefused(INVITED, value)))
                    .as("round %s", i)
                    .isLessThan(UNDECODABLE_IS_CHEAP);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000, 100_000_000, Integer.MAX_VALUE - 8, Long.MAX_VALUE})
    void aLengthThatTheBytesDoNotHoldIsRefusedWithoutAllocatingIt(long length) throws IOException {
        codec.fetch(registry.id(INVITED + "-value", EventType.OWNER_INVITED.schema()));
        int id = registry.id(INVITED + "-value", EventType.OWNER_INVITED.schema());
        byte[] text = prefixed(id, varint(length));
        OwnerInvited event = Samples.invited(APPLICATION, 3, List.of());
        byte[] whole = codec.encode(event);
        // An empty list is one zero byte, then come round and link.
        byte[] upToTheList = Arrays.copyOfRange(whole, 5, whole.length - 3);
        byte[] list = prefixed(id, concatenated(upToTheList, varint(length)));

        assertThat(allocated(() -> assertThat(cause(INVITED, text)).isEqualTo("UNDECODABLE")))
                .isLessThan(UNDECODABLE_IS_CHEAP);
        assertThat(allocated(() -> assertThat(cause(INVITED, list)).isEqualTo("UNDECODABLE")))
                .isLessThan(UNDECODABLE_IS_CHEAP);
    }

    @Test
    void anIdThatNobodyKnowsIsWaitedForAWhileAndThenHoldsUpNobodyAnyMore() {
        assertThatThrownBy(() -> codec.fetch(987_654)).isInstanceOf(TemporaryFailure.class);
        nanoTime.addAndGet(Duration.ofSeconds(29).toNanos());
        assertThatThrownBy(() -> codec.fetch(987_654)).isInstanceOf(TemporaryFailure.class);
        nanoTime.addAndGet(Duration.ofSeconds(2).toNanos());

        assertThatThrownBy(() -> codec.fetch(987_654))
                .isInstanceOfSatisfying(
                        PermanentFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo("UNKNOWN_SCHEMA"));
    }

    @Test
    void whileTheRegistryIsAwayNoIdBecomesUnknown() {
        registry.answersLeft(0);
        assertThatThrownBy(() -> codec.fetch(987_654)).isInstanceOf(TemporaryFailure.class);
        nanoTime.addAndGet(Duration.ofDays(1).toNanos());

        assertThatThrownBy(() -> codec.fetch(987_654)).isInstanceOf(TemporaryFailure.class);
    }

    @Test
    void anIdThatIsRegisteredLateIsKnownFromThenOn() {
        byte[] wire = codec.encode(Samples.absent(APPLICATION, 1, "x"));
        int id = registry.id(ABSENT + "-value", EventType.OWNER_ABSENT.schema());
        registry.hide(id);
        assertThatThrownBy(() -> codec.fetch(id)).isInstanceOf(TemporaryFailure.class);

        registry.show(id);
        codec.fetch(id);

        assertThat(codec.decode(ABSENT, wire)).isInstanceOf(OwnerAbsent.class);
    }

    private EventCodec codec() {
        EventCatalogue catalogue = EventsOnKafka.catalogue("/sertel/test-service");
        // As a service makes it, so that Avro trusts the events' classes.
        new CodecConfiguration().eventCodec(registry, catalogue);
        catalogue
                .entries()
                .forEach(entry -> registry.register(entry.topic() + "-value", entry.schema()));
        return new EventCodec(registry, catalogue, nanoTime::get);
    }

    private byte[] known(org.apache.avro.specific.SpecificRecordBase event, String topic) {
        byte[] wire = codec.encode(event);
        codec.fetch(ByteBuffer.wrap(wire, 1, 4).getInt());
        assertThat(codec.decode(topic, wire)).isEqualTo(event);
        return wire;
    }

    private String cause(String topic, byte[] value) {
        try {
            throw new AssertionError("decoded: " + codec.decode(topic, value));
        } catch (PermanentFailure failure) {
            return failure.code();
        }
    }

    private void decodesOrIsRefused(String topic, byte[] value) {
        try {
            codec.decode(topic, value);
        } catch (PermanentFailure | MissingSchema expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
    }

    private static long allocated(Runnable action) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        action.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static byte[] prefixed(int id, byte[] bytes) {
        return ByteBuffer.allocate(5 + bytes.length).put((byte) 0).putInt(id).put(bytes).array();
    }

    private static byte[] varint(long value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        encoder.writeLong(value);
        encoder.flush();
        return bytes.toByteArray();
    }

    private static byte[] concatenated(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
    }
}
