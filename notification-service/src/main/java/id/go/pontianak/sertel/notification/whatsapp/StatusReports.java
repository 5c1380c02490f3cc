package id.go.pontianak.sertel.notification.whatsapp;

import id.go.pontianak.sertel.notification.DeliveryReport;
import id.go.pontianak.sertel.notification.domain.Notification.Progress;
import id.go.pontianak.sertel.notification.domain.NotificationCommand;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the statuses in a webhook's body. Everything else in it is passed over, so that new fields
 * and new kinds of news do no harm. The recipient is not looked at: a report belongs to a message
 * by our own mark or by WhatsApp's id.
 */
final class StatusReports {

    private static final int LONGEST_CODE = 32;

    private StatusReports() {}

    static List<DeliveryReport> of(JsonNode body, Instant now) {
        List<DeliveryReport> reports = new ArrayList<>();
        for (JsonNode entry : body.path("entry")) {
            for (JsonNode change : entry.path("changes")) {
                for (JsonNode status : change.path("value").path("statuses")) {
                    report(status, now).ifPresent(reports::add);
                }
            }
        }
        return reports;
    }

    private static Optional<DeliveryReport> report(JsonNode status, Instant now) {
        String wamid = text(status, "id");
        UUID mark = mark(text(status, "biz_opaque_callback_data"));
        if (wamid == null && mark == null) {
            return Optional.empty();
        }
        Instant at = at(text(status, "timestamp"), now);
        @Nullable NotificationCommand command =
                switch (status.path("status").asString("")) {
                    case "sent" -> new NotificationCommand.Report(Progress.SENT, wamid, at);
                    case "delivered" ->
                            new NotificationCommand.Report(Progress.DELIVERED, wamid, at);
                    case "read" -> new NotificationCommand.Report(Progress.READ, wamid, at);
                    case "failed" -> new NotificationCommand.ReportFailure(code(status), wamid, at);
                    default -> null;
                };
        return Optional.ofNullable(command).map(said -> new DeliveryReport(mark, wamid, said));
    }

    private static String code(JsonNode status) {
        String code = text(status.path("errors").path(0), "code");
        return code == null || code.length() > LONGEST_CODE ? "FAILED" : code;
    }

    private static Instant at(@Nullable String seconds, Instant now) {
        try {
            return seconds == null ? now : Instant.ofEpochSecond(Long.parseLong(seconds));
        } catch (NumberFormatException | java.time.DateTimeException e) {
            return now;
        }
    }

    private static @Nullable UUID mark(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        String text = node.path(field).asString("");
        return text.isEmpty() ? null : text;
    }
}
