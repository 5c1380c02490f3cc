package id.go.pontianak.sertel.notification.domain;

import id.go.pontianak.sertel.notification.domain.Notification.Progress;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Messages to try things on. */
final class Samples {

    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private Samples() {}

    static Notification sent(Progress progress) {
        return new Notification.Sent(message(Channel.WHATSAPP), progress, "wamid.1", START, START);
    }

    static Notification waiting(Channel channel, int attempts) {
        return new Notification.Waiting(
                message(channel), new Letter(Map.of(), null), attempts, START);
    }

    static Message message(Channel channel) {
        return new Message(
                new UUID(1, 1),
                new UUID(1, 2),
                "TTE-0000-0000",
                1,
                null,
                6,
                "event",
                channel,
                "tte_terbit",
                "APPLICANT",
                START,
                0,
                null);
    }
}
