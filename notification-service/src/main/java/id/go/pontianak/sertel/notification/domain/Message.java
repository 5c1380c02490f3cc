package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What stays known of a message for ever: no contents, no address.
 *
 * @param notificationId the message's own id
 * @param applicationId what it is about; the digest's own id for a digest
 * @param trackingNumber known to people
 * @param revision of the application; 0 for a digest, which is about no single one
 * @param officeId the office that submitted it; null for a person
 * @param step of the procedure, 1 to 7
 * @param eventId the event that gave rise to it
 * @param channel how it travels
 * @param template the name of the template
 * @param recipientRole {@code APPLICANT}, {@code OFFICE}, or the role of an official
 * @param createdAt when it was decided on
 * @param reminder 0 for what is told at once; otherwise which reminder it is, and bound to the
 *     hours for sending those
 * @param relevance how long it is worth sending; null for ever
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
        int reminder,
        @Nullable Relevance relevance) {

    /** Whether it is about one application, so that the mesh is told what became of it. */
    public boolean concernsOneCase() {
        return revision > 0;
    }
}
