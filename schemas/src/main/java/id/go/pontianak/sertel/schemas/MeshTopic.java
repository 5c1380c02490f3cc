package id.go.pontianak.sertel.schemas;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A topic of the mesh.
 *
 * @param name its name
 * @param purpose what it is for
 * @param retention how long its records are kept, empty for ever
 */
public record MeshTopic(String name, Purpose purpose, Optional<Duration> retention) {

    /** What every service says of itself to the operators: its health. */
    public static final MeshTopic HEALTH =
            new MeshTopic("sertel.health.v1", Purpose.TELEMETRY, Optional.of(Duration.ofDays(1)));

    /** What every service says of itself to the operators: who looked at or did what. */
    public static final MeshTopic AUDIT =
            new MeshTopic("sertel.audit.v1", Purpose.TELEMETRY, Optional.empty());

    /** What a topic is for. */
    public enum Purpose {
        /** The events of one type. */
        EVENT,
        /** What one service could not read or do, of one topic. */
        DEAD_LETTERS,
        /** Dead letters that an operator sent back to one service. */
        REPLAY,
        /** What services say of themselves. */
        TELEMETRY
    }

    /** Every topic, events first. */
    public static List<MeshTopic> all() {
        return Stream.of(
                        Arrays.stream(EventType.values()).map(MeshTopic::of),
                        Arrays.stream(MeshService.values()).flatMap(MeshTopic::deadLetters),
                        Arrays.stream(MeshService.values()).map(MeshTopic::replay),
                        Stream.of(HEALTH, AUDIT))
                .flatMap(topics -> topics)
                .toList();
    }

    private static MeshTopic of(EventType type) {
        return new MeshTopic(type.topic(), Purpose.EVENT, type.retention());
    }

    private static Stream<MeshTopic> deadLetters(MeshService service) {
        return service.consumes().stream()
                .map(
                        type ->
                                new MeshTopic(
                                        service.deadLetterTopic(type),
                                        Purpose.DEAD_LETTERS,
                                        type.retention()));
    }

    /** A replay topic may hold any of the service's events, so the shortest retention rules. */
    private static MeshTopic replay(MeshService service) {
        Optional<Duration> shortest =
                service.consumes().stream()
                        .flatMap(type -> type.retention().stream())
                        .min(Duration::compareTo);
        return new MeshTopic(service.replayTopic(), Purpose.REPLAY, shortest);
    }
}
