package id.go.pontianak.sertel.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class IncomingRecordsTest {

    private static final String TOPIC = "sertel.application-submitted.v1";
    private static final String REPLAY = "sertel.test-service.replay.v1";
    private static final String KEY = UUID.randomUUID().toString();

    @Test
    void aRecordKeepsItsPlaceItsKeyItsValueAndItsHeaders() {
        IncomingRecord record =
                only(
                        Batches.record(
                                new Origin(TOPIC, 3, 42),
                                KEY,
                                new byte[] {1, 2},
                                Map.of("ce_id", "e-1")));

        assertThat(record.origin()).isEqualTo(new Origin(TOPIC, 3, 42));
        assertThat(record.arrival()).isEqualTo(Arrival.FIRST);
        assertThat(record.applicationId()).hasToString(KEY);
        assertThat(record.value()).containsExactly(1, 2);
        assertThat(record.headers()).isEqualTo(Map.of("ce_id", "e-1"));
    }

    @Test
    void aReplayStandsWhereItFirstStood() {
        IncomingRecord record =
                only(
                        Batches.record(
                                new Origin(REPLAY, 0, 1),
                                KEY,
                                new byte[] {1},
                                Batches.replayOf(new Origin(TOPIC, 3, 42))));

        assertThat(record.origin()).isEqualTo(new Origin(TOPIC, 3, 42));
        assertThat(record.arrival()).isEqualTo(Arrival.REPLAYED);
    }

    @Test
    void aReplayThatDoesNotSayWhereItStoodIsNone() {
        IncomingRecord record =
                only(
                        Batches.record(
                                new Origin(REPLAY, 0, 1),
                                KEY,
                                new byte[] {1},
                                Map.of(
                                        "sertel-original-topic",
                                        TOPIC,
                                        "sertel-original-partition",
                                        "three",
                                        "sertel-original-offset",
                                        "42")));

        assertThat(record.origin()).isEqualTo(new Origin(REPLAY, 0, 1));
        assertThat(record.arrival()).isEqualTo(Arrival.FIRST);
    }

    @Test
    void aRecordOnAnEventsOwnTopicIsNoReplayWhateverItSays() {
        IncomingRecord record =
                only(
                        Batches.record(
                                new Origin(TOPIC, 0, 1),
                                KEY,
                                new byte[] {1},
                                Batches.replayOf(new Origin(TOPIC, 3, 42))));

        assertThat(record.origin()).isEqualTo(new Origin(TOPIC, 0, 1));
        assertThat(record.arrival()).isEqualTo(Arrival.FIRST);
    }

    @Test
    void aTombstoneHasNoValue() {
        assertThat(only(Batches.record(new Origin(TOPIC, 0, 0), KEY, null, Map.of())).value())
                .isNull();
    }

    @Test
    void theZeroCharacterThatTheDatabaseCannotHoldIsReplaced() {
        IncomingRecord record =
                only(Batches.record(new Origin(TOPIC, 0, 0), "a\0b", null, Map.of("ce_id", "e\0")));

        assertThat(record.key()).isEqualTo("a\uFFFDb");
        assertThat(record.headers()).containsEntry("ce_id", "e\uFFFD");
    }

    @Test
    void norMayItBeInAHeadersName() {
        IncomingRecord record =
                only(Batches.record(new Origin(TOPIC, 0, 0), KEY, null, Map.of("ce_\0", "x")));

        assertThat(record.headers()).containsOnlyKeys("ce_\uFFFD");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "0192F0C1-2B7A-7C31-9A55-0F1E2D3C4B5A",
                "6171014502900001",
                "not an id"
            })
    void aKeyThatIsNoIdAsWeWriteThemNamesNoApplication(@Nullable String key) {
        IncomingRecord record = only(Batches.record(new Origin(TOPIC, 0, 0), key, null, Map.of()));

        assertThat(record.applicationId()).isNull();
    }

    @Test
    void aBatchKeepsItsOrder() {
        List<IncomingRecord> records =
                IncomingRecords.of(
                        Batches.of(
                                Batches.record(new Origin(TOPIC, 0, 7), KEY, null, Map.of()),
                                Batches.record(
                                        new Origin(TOPIC, 1, 3),
                                        KEY,
                                        "x".getBytes(StandardCharsets.UTF_8),
                                        Map.of())),
                        TOPIC::equals);

        assertThat(records)
                .extracting(IncomingRecord::origin)
                .containsExactly(new Origin(TOPIC, 0, 7), new Origin(TOPIC, 1, 3));
    }

    private static IncomingRecord only(Batches.Sent record) {
        return IncomingRecords.of(Batches.of(record), TOPIC::equals).getFirst();
    }
}
