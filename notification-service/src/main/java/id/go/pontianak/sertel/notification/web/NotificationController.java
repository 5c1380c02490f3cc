package id.go.pontianak.sertel.notification.web;

import id.go.pontianak.sertel.notification.domain.CaseFile;
import id.go.pontianak.sertel.notification.domain.Plan;
import id.go.pontianak.sertel.notification.store.Notifications;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.WorkUnits;
import id.go.pontianak.sertel.schemas.Role;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows what was sent about an application, and what is still to be. */
@RestController
final class NotificationController {

    private static final List<Role> READERS =
            List.of(Role.ADMINISTRATOR, Role.OPERATOR, Role.VERIFIKATOR, Role.AUDITOR);

    private final Notifications notifications;
    private final WorkUnits<CaseFile> cases;

    NotificationController(Notifications notifications, WorkUnits<CaseFile> cases) {
        this.notifications = notifications;
        this.cases = cases;
    }

    @GetMapping("/api/v1/notifications")
    Page<NotificationItem> about(
            Caller caller, @RequestParam(defaultValue = "") String applicationId) {
        if (caller.among(READERS).isEmpty()) {
            throw Problem.forbidden();
        }
        UUID id = id(applicationId);
        Stream<NotificationItem> messages =
                notifications.about(id).stream().map(NotificationItem::of);
        Stream<NotificationItem> planned =
                cases.peek(id).stream()
                        .flatMap(file -> file.plans().stream())
                        .sorted(Comparator.comparing(Plan::dueAt))
                        .map(NotificationItem::of);
        return new Page<>(Stream.concat(messages, planned).toList(), null);
    }

    private static UUID id(String applicationId) {
        try {
            return UUID.fromString(applicationId);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(
                    "BAD_REQUEST",
                    Fault.of("applicationId", applicationId.isEmpty() ? "REQUIRED" : "NO_UUID"));
        }
    }
}
