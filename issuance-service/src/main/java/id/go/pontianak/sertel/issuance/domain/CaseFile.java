package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * The case as it arrived from step 5.
 *
 * @param applicationId the application
 * @param trackingNumber known to people
 * @param revision from 1
 * @param officeId the office that submitted it; null for a person
 * @param causationId the event that brought it here
 * @param receivedAt when BSrE had accepted the dossier
 * @param owner the future owner
 * @param course what runs along since
 */
public record CaseFile(
        UUID applicationId,
        String trackingNumber,
        int revision,
        @Nullable String officeId,
        UUID causationId,
        Instant receivedAt,
        Owner owner,
        Course course) {

    CaseFile with(Course further) {
        return new CaseFile(
                applicationId,
                trackingNumber,
                revision,
                officeId,
                causationId,
                receivedAt,
                owner,
                further);
    }

    Instant following(Instant now) {
        return course.following(now);
    }
}
