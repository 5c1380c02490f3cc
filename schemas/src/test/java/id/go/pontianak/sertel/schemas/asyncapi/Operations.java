package id.go.pontianak.sertel.schemas.asyncapi;

import static id.go.pontianak.sertel.schemas.asyncapi.Tree.join;
import static id.go.pontianak.sertel.schemas.asyncapi.Tree.map;
import static id.go.pontianak.sertel.schemas.asyncapi.Tree.reference;

import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who says and who reads what, tagged by service. */
final class Operations {
    private Operations() {}

    static Map<String, Object> all() {
        List<Map<String, Object>> operations = new ArrayList<>();
        for (MeshService service : MeshService.values()) {
            operations.add(events("send", service, service.says()));
            operations.add(events("receive", service, service.consumes()));
            operations.add(
                    map(
                            service.id() + ".receive.replays",
                            operation(
                                    "receive",
                                    Channels.REPLAYS,
                                    List.of(Messages.REPLAY, Messages.DISCARD),
                                    List.of(service))));
        }
        operations.add(
                map(
                        Arrays.stream(EventType.values()),
                        type -> "send." + Channels.deadLetters(type),
                        type ->
                                operation(
                                        "send",
                                        Channels.deadLetters(type),
                                        List.of(Messages.DEAD_LETTER),
                                        Channels.readers(type))));
        return join(operations);
    }

    private static Map<String, Object> events(
            String action, MeshService service, Set<EventType> types) {
        return map(
                types.stream().sorted(),
                type -> service.id() + "." + action + "." + type.eventName(),
                type ->
                        operation(
                                action,
                                type.eventName(),
                                List.of(type.eventName()),
                                List.of(service)));
    }

    private static Map<String, Object> operation(
            String action, String channel, List<String> messages, List<MeshService> services) {
        return map(
                "action",
                action,
                "channel",
                reference("channels/" + channel),
                "messages",
                messages.stream()
                        .map(name -> reference("channels/" + channel + "/messages/" + name))
                        .toList(),
                "tags",
                tags(services.stream()));
    }

    static List<Map<String, Object>> tags(Stream<MeshService> services) {
        return services.map(service -> map("name", service.id())).toList();
    }
}
