package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What stays known of a message for ever: no contents, no address.
 *
 * @param notificationId the message's own id
 * @param applicationId what it is about
 * @param trackingNumber known to people
 * @param revision of the application
 * @param officeId the office that submitted it; null for a person
 * @param step of the procedure, 1 to 7
 * @param eventId the event that gave rise to it
 * @param channel how it travels
 * @param template the name of the template
 * @param recipientRole {@code APPLICANT}, or the role of an official
 * @param createdAt when it was decided on
 * @param trace the trace that sending it continues; empty for none
 */
public record Message(
        UUID notificationId,
        UUID applicationId,
        String trackingNumber,
        int revision,
        @Nullable String officeId,
        int step,
        String eventId,
        Channel channel,
        String template,
        String recipientRole,
        Instant createdAt,
        Map<String, String> trace) {}
