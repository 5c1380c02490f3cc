package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened to an application, as far as messages may speak of it.
 *
 * @param applicationId the application
 * @param eventId the event that said so
 * @param kind the event's name, for example {@code OwnerInvited}
 * @param step of the procedure, 1 to 7
 * @param position where it stands in the application's story
 * @param facts what conditions and texts may ask for, by name; notes of officials are personal data
 * @param link offered to the applicant; null for none
 * @param handover to whom it hands the application; null: it stays where it is
 */
public record Happening(
        UUID applicationId,
        String eventId,
        String kind,
        int step,
        Position position,
        Map<String, String> facts,
        @Nullable OfferedLink link,
        @Nullable Handover handover) {

    /** The fact that tells when the owner is to come. */
    public static final String APPOINTMENT = "at";

    /** The fact that tells which invitation it is about. */
    public static final String INVITATION = "invitationId";

    /**
     * The fact that a link was asked for anew, there only then: the one that was told of before,
     * and the code with it, serve no longer.
     */
    public static final String RENEWAL = "renewal";

    Happening withFact(String name, String value) {
        Map<String, String> more = new HashMap<>(facts);
        more.put(name, value);
        return new Happening(applicationId, eventId, kind, step, position, more, link, handover);
    }

    int revision() {
        return position.revision();
    }

    @Nullable String invitationId() {
        return facts.get(INVITATION);
    }

    @Nullable Instant appointment() {
        String at = facts.get(APPOINTMENT);
        return at == null ? null : Instant.parse(at);
    }
}
