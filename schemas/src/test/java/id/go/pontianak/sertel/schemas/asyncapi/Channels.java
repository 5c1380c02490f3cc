package id.go.pontianak.sertel.schemas.asyncapi;

import static id.go.pontianak.sertel.schemas.asyncapi.Tree.join;
import static id.go.pontianak.sertel.schemas.asyncapi.Tree.map;
import static id.go.pontianak.sertel.schemas.asyncapi.Tree.reference;

import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.schemas.MeshTopic;
import id.go.pontianak.sertel.schemas.deployment.DeploymentSettings;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The topics. Those that each service has one of are one channel with the service's name in it. */
final class Channels {
    static final String REPLAYS = "Replays";

    private Channels() {}

    static Map<String, Object> all() {
        return join(
                List.of(
                        map(Arrays.stream(EventType.values()), EventType::eventName, Channels::of),
                        map(
                                Arrays.stream(EventType.values()),
                                Channels::deadLetters,
                                Channels::deadLettersOf),
                        map(REPLAYS, replays())));
    }

    static String deadLetters(EventType type) {
        return type.eventName() + ".DeadLetters";
    }

    static List<MeshService> readers(EventType type) {
        return Arrays.stream(MeshService.values())
                .filter(service -> service.consumes().contains(type))
                .toList();
    }

    private static Map<String, Object> of(EventType type) {
        return channel(
                type.topic(),
                type.schema().getDoc(),
                List.of(type.eventName()),
                DeploymentSettings.DEFAULT_PARTITIONS,
                type.retention());
    }

    private static Map<String, Object> deadLettersOf(EventType type) {
        Map<String, Object> channel =
                channel(
                        type.topic() + ".{service}.dlt",
                        "What one service can't read or do of " + type.topic() + ".",
                        List.of(Messages.DEAD_LETTER),
                        1,
                        type.retention());
        channel.put("parameters", service(readers(type).stream()));
        return channel;
    }

    private static Map<String, Object> replays() {
        Optional<Duration> retention =
                MeshTopic.all().stream()
                        .filter(topic -> topic.purpose() == MeshTopic.Purpose.REPLAY)
                        .map(MeshTopic::retention)
                        .distinct()
                        .reduce(Optional.empty(), (_, each) -> each);
        Map<String, Object> channel =
                channel(
                        "sertel.{service}.replay.v1",
                        "Dead letters that an operator sends back to one service, or discards.",
                        List.of(Messages.REPLAY, Messages.DISCARD),
                        1,
                        retention);
        channel.put("parameters", service(Arrays.stream(MeshService.values())));
        return channel;
    }

    private static Map<String, Object> service(Stream<MeshService> services) {
        return map(
                "service",
                map(
                        "description",
                        "The service whose they are.",
                        "enum",
                        services.map(MeshService::id).toList()));
    }

    private static Map<String, Object> channel(
            String address,
            String summary,
            List<String> messages,
            int partitions,
            Optional<Duration> retention) {
        return map(
                "address",
                address,
                "summary",
                summary,
                "messages",
                map(
                        messages.stream(),
                        name -> name,
                        name -> reference("components/messages/" + name)),
                "bindings",
                Messages.kafka(
                        "partitions",
                        partitions,
                        "topicConfiguration",
                        map(
                                "cleanup.policy",
                                List.of("delete"),
                                "retention.ms",
                                retention.map(Duration::toMillis).orElse(-1L))));
    }
}
