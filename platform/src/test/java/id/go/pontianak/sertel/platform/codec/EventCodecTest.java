package id.go.pontianak.sertel.platform.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.schemas.EventType;

import org.apache.avro.SchemaBuilder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** The wire format. */
class EventCodecTest extends CodecFixture {

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
}
