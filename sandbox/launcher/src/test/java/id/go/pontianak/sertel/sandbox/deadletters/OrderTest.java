package id.go.pontianak.sertel.sandbox.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.schemas.deadletter.DeadLetter;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;

class OrderTest {

    private static final DeadLetter LETTER =
            new DeadLetter(
                    MeshService.DISPOSITION,
                    EventType.APPLICATION_SUBMITTED,
                    3,
                    17,
                    null,
                    "WRONG_MAGIC",
                    Instant.parse("2026-11-22T01:00:00Z"),
                    6,
                    DeadLetter.State.OPEN,
                    new TopicPartition(
                            "sertel.application-submitted.v1.disposition-service.dlt", 0),
                    0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "burn",
                "show",
                "replay",
                "replay --service",
                "replay --all --colour red",
                "discard disposition/application-submitted/3/17",
                "discard --all --reason",
                "discard --all --reason why",
                "discard --all --reason why --by a@b",
                "discard --all --reason why --by 197001012000011001",
            })
    void anOrderThatIsNotUnderstoodIsRefused(String line) {
        assertThatThrownBy(() -> read(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "asked by budi@pontianak.go.id", "is 6171014502900001", "a\nb"})
    void aReasonThatIsNoneOrMayNameAPersonIsRefused(String reason) {
        assertThatThrownBy(
                        () ->
                                Order.read(
                                        List.of(
                                                "discard",
                                                "--all",
                                                "--by",
                                                "op-1",
                                                "--reason",
                                                reason)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "list, true",
        "list --service disposition, true",
        "list --service disposition-service, true",
        "list --service intake, false",
        "list --cause wrong_magic, true",
        "list --cause IMPOSSIBLE, false",
        "show disposition/application-submitted/3/17, true",
        "show disposition/application-submitted/3/1, false",
        "replay --all, true",
        "replay --all --service intake, false"
    })
    void anOrderMeansWhatItNames(String line, boolean meant) {
        assertThat(read(line).means(LETTER)).isEqualTo(meant);
    }

    @Test
    void aReasonStaysAsItWasGiven() {
        assertThat(
                        Order.read(
                                        List.of(
                                                "discard",
                                                "--all",
                                                "--by",
                                                "op-1",
                                                "--reason",
                                                "their test"))
                                .reason())
                .isEqualTo("their test");
    }

    private static Order read(String line) {
        return Order.read(line.isEmpty() ? List.of() : List.of(line.split(" ", -1)));
    }
}
