package id.go.pontianak.sertel.platform.codec;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.schemas.EventExample;
import id.go.pontianak.sertel.schemas.EventType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract's examples: what this codec writes, every client reads, and the other way round. */
class ExampleBytesTest extends CodecFixture {

    @ParameterizedTest
    @EnumSource
    void everyEventIsEncodedToItsBytesAndDecodedFromThem(EventType type) {
        EventExample example = EventExample.of(type);
        int id = registry.id(type.subject(), type.schema());
        byte[] wire = prefixed(id, example.binary());
        codec.fetch(id);

        assertThat(codec.encode(example.record())).isEqualTo(wire);
        assertThat(codec.decode(type.topic(), wire)).isEqualTo(example.record());
    }
}
