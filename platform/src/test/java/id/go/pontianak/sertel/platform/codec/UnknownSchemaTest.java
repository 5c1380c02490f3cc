package id.go.pontianak.sertel.platform.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.event.OwnerAbsent;
import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.failure.PermanentFailure;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;
import id.go.pontianak.sertel.schemas.EventType;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Schemas that the registry does not know, yet or ever. */
class UnknownSchemaTest extends CodecFixture {

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
}
