package id.go.pontianak.sertel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.notification.domain.Channel;
import id.go.pontianak.sertel.notification.domain.Dispatch;
import id.go.pontianak.sertel.notification.domain.Letter;
import id.go.pontianak.sertel.notification.domain.Message;
import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.notification.domain.Notification.Progress;
import id.go.pontianak.sertel.notification.domain.NotificationCommand;
import id.go.pontianak.sertel.notification.domain.NotificationEvent;
import id.go.pontianak.sertel.notification.domain.NotificationFlow;
import id.go.pontianak.sertel.notification.domain.Patience;
import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.platform.test.StateDiagram;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The states of a WhatsApp message, which has all of them. */
class StatesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant MUCH_LATER = NOW.plus(Duration.ofDays(3));
    private static final NotificationFlow FLOW =
            new NotificationFlow(
                    new Patience(
                            Duration.ofSeconds(3),
                            Duration.ofMinutes(5),
                            Duration.ofDays(2),
                            5,
                            Duration.ofMinutes(15)));

    @Test
    void thePageShowsTheStatesOfAMessage() throws IOException {
        var diagram =
                new StateDiagram<Notification, NotificationCommand, NotificationEvent>(
                                StatesTest::decide, StatesTest::evolve, StatesTest::name)
                        .explore(StatesTest::commands);

        assertThat(diagram.states())
                .containsExactlyInAnyOrder(
                        "QUEUED",
                        "UNCERTAIN",
                        "SENT",
                        "DELIVERED",
                        "READ",
                        "CANCELLED",
                        "FAILED",
                        "FAILED_UNCERTAIN");
        diagram.assertKeptIn(
                Path.of("../docs/states/notification.md"),
                "States of a message",
                """
                One message to one recipient by WhatsApp; an email has the same, but is sent again instead of being held as UNCERTAIN.
                A reminder is no message yet: it stands as a plan in the case's file, shown as `PLANNED`, and goes by itself in the
                transaction of any event that makes it pointless. When it falls due it becomes a message here, QUEUED.
                A worker that is about to send a message looks at the case once more: what has become pointless since is CANCELLED.
                """);
    }

    private static Decision<NotificationEvent> decide(
            @Nullable Notification state, NotificationCommand command) {
        // A message begins with what the table says of an event, not with a command of its own.
        return state == null
                ? Decision.happened(new NotificationEvent.WasPutOff(0, NOW))
                : FLOW.decide(state, command);
    }

    private static Notification evolve(@Nullable Notification state, NotificationEvent event) {
        return state == null
                ? new Notification.Waiting(MESSAGE, new Letter(Map.of(), null), 0, NOW)
                : FLOW.evolve(state, event);
    }

    private static final Message MESSAGE =
            new Message(
                    new UUID(1, 1),
                    new UUID(1, 2),
                    "TTE-0000-0000",
                    1,
                    null,
                    6,
                    "event",
                    Channel.WHATSAPP,
                    "tte_terbit",
                    "APPLICANT",
                    NOW,
                    0,
                    null);

    private static Map<String, NotificationCommand> commands(@Nullable Notification state) {
        if (state == null) {
            return Map.of("it is decided on", new NotificationCommand.LeaveOpen(NOW));
        }
        Map<String, NotificationCommand> commands = new LinkedHashMap<>();
        commands.put("the other side took it", new NotificationCommand.Accept("wamid.1", NOW));
        commands.put("not reached", new NotificationCommand.PutOff(Duration.ZERO, NOW));
        commands.put(
                "not reached for too long",
                new NotificationCommand.PutOff(Duration.ZERO, MUCH_LATER));
        commands.put("nobody knows", new NotificationCommand.LeaveOpen(NOW));
        commands.put("refused for good", new NotificationCommand.Decline("131026", NOW));
        commands.put("pointless", new NotificationCommand.Cancel(Dispatch.NO_LONGER_NEEDED, NOW));
        commands.put(
                "reported sent", new NotificationCommand.Report(Progress.SENT, "wamid.1", NOW));
        commands.put(
                "reported delivered",
                new NotificationCommand.Report(Progress.DELIVERED, "wamid.1", NOW));
        commands.put(
                "reported read", new NotificationCommand.Report(Progress.READ, "wamid.1", NOW));
        commands.put(
                "reported failed", new NotificationCommand.ReportFailure("131049", "wamid.1", NOW));
        commands.put("no report in time", new NotificationCommand.StopWaiting(MUCH_LATER));
        return commands;
    }

    private static String name(Notification state) {
        return switch (state) {
            case Notification.Waiting _ -> "QUEUED";
            case Notification.Uncertain _ -> "UNCERTAIN";
            case Notification.Sent sent ->
                    switch (sent.progress()) {
                        case ACCEPTED, SENT -> "SENT";
                        case DELIVERED -> "DELIVERED";
                        case READ -> "READ";
                    };
            case Notification.Cancelled _ -> "CANCELLED";
            case Notification.Failed failed ->
                    failed.code().equals(NotificationFlow.UNCERTAIN)
                            ? "FAILED_UNCERTAIN"
                            : "FAILED";
        };
    }
}
