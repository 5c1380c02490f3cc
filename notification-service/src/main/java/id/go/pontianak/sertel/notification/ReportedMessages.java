package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.notification.domain.Notification;
import id.go.pontianak.sertel.notification.store.Notifications;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which messages WhatsApp's reports are about. */
final class ReportedMessages {

    private final Map<String, UUID> byWamid;
    private final Set<UUID> all = new LinkedHashSet<>();

    private ReportedMessages(Map<String, UUID> byWamid) {
        this.byWamid = byWamid;
    }

    static ReportedMessages of(List<DeliveryReport> reports, Notifications notifications) {
        var messages = new ReportedMessages(byWamid(reports, notifications));
        reports.forEach(report -> messages.id(report).ifPresent(messages.all::add));
        return messages;
    }

    /** Every message that is reported on. */
    Set<UUID> all() {
        return all;
    }

    /** The message that a report is about; empty if it is none of ours. */
    Optional<UUID> id(DeliveryReport report) {
        UUID mark = report.notificationId();
        String wamid = report.wamid();
        if (mark != null) {
            return Optional.of(mark);
        }
        return wamid == null ? Optional.empty() : Optional.ofNullable(byWamid.get(wamid));
    }

    /** Reports that do not carry our own mark, which WhatsApp always returns: normally none. */
    private static Map<String, UUID> byWamid(
            List<DeliveryReport> reports, Notifications notifications) {
        List<String> wamids =
                reports.stream()
                        .filter(report -> report.notificationId() == null)
                        .map(DeliveryReport::wamid)
                        .filter(Objects::nonNull)
                        .toList();
        Map<String, UUID> ids = new HashMap<>();
        if (!wamids.isEmpty()) {
            for (Notification found : notifications.byWamid(wamids)) {
                ids.put(Objects.requireNonNull(found.wamid()), found.message().notificationId());
            }
        }
        return ids;
    }
}
