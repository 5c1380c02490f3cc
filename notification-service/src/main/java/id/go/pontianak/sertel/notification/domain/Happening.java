package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/**
 * Something that happened to an application, as far as messages may speak of it.
 *
 * @param applicationId the application
 * @param eventId the event that said so
 * @param kind the event's name, for example {@code OwnerInvited}
 * @param revision of the application
 * @param step of the procedure, 1 to 7
 * @param facts what conditions and texts may ask for, by name; without personal data
 * @param link offered to the applicant; null for none
 */
public record Happening(
        UUID applicationId,
        String eventId,
        String kind,
        int revision,
        int step,
        Map<String, String> facts,
        @Nullable OfferedLink link) {}
