package id.go.pontianak.sertel.platform.codec;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.schemas.EventType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bytes that are no event, and may have been made to do harm. */
class HostileBytesTest extends CodecFixture {

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
}
