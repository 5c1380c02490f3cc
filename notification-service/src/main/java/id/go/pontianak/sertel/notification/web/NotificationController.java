package id.go.pontianak.sertel.notification.web;

import id.go.pontianak.sertel.notification.store.Notifications;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Role;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.UUID;

/** Shows what was sent about an application. */
@RestController
final class NotificationController {

    private static final List<Role> READERS =
            List.of(Role.ADMINISTRATOR, Role.OPERATOR, Role.VERIFIKATOR, Role.AUDITOR);

    private final Notifications notifications;

    NotificationController(Notifications notifications) {
        this.notifications = notifications;
    }

    @GetMapping("/api/v1/notifications")
    Page<NotificationItem> about(
            Caller caller, @RequestParam(defaultValue = "") String applicationId) {
        if (caller.among(READERS).isEmpty()) {
            throw Problem.forbidden();
        }
        return new Page<>(
                notifications.about(id(applicationId)).stream().map(NotificationItem::of).toList(),
                null);
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
