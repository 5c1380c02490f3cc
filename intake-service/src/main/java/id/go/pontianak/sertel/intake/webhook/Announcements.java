package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Happening;
import id.go.pontianak.sertel.platform.work.Statement;
import id.go.pontianak.sertel.schemas.MeshService;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/**
 * What an office's webhooks are to hear of a change: a CloudEvent for each thing that happened,
 * written in the transaction of the change itself. Who did it and whom it is about is left out.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md">CloudEvents
 *     1.0</a>
 */
public final class Announcements {

    /** A CloudEvent in structured mode. */
    record CloudEvent(
            String specversion,
            String id,
            String source,
            String type,
            String subject,
            String time,
            String datacontenttype,
            Data data) {}

    /**
     * What is said of an application.
     *
     * @param reference the office's own; null if it gave none
     * @param revision of the application that the event is about
     * @param status where the application stands once this is known
     * @param step of the SOP that the event is about
     * @param event the event's name
     */
    record Data(
            String applicationId,
            String trackingNumber,
            @Nullable String reference,
            int revision,
            String status,
            int step,
            String event) {}

    private static final JsonMapper JSON = new JsonMapper();

    private Announcements() {}

    /**
     * The statements that write it down, for each webhook of the application's office.
     *
     * @param before null for a new application
     */
    public static List<Statement> of(
            @Nullable Application before, Application after, Listeners listeners) {
        String officeId = after.submission().officeId();
        if (officeId == null || !listeners.include(officeId)) {
            return List.of();
        }
        return after.history().stream()
                .filter(happening -> before == null || !before.knows(happening))
                .map(happening -> statement(after, happening))
                .toList();
    }

    private static Statement statement(Application application, Happening happening) {
        return Statement.of(
                "INSERT INTO webhook_delivery (delivery_id, webhook_id, event_id, type, body)"
                        + " SELECT gen_random_uuid(), webhook_id, ?, ?, ? FROM webhook WHERE"
                        // One that is being removed is waited for, and then not there.
                        + " office_id = ? ORDER BY webhook_id FOR KEY SHARE ON CONFLICT DO NOTHING",
                happening.eventId(),
                type(happening),
                body(application, happening),
                application.submission().officeId());
    }

    static String body(Application application, Happening happening) {
        var submission = application.submission();
        String applicationId = submission.applicationId().toString();
        return JSON.writeValueAsString(
                new CloudEvent(
                        "1.0",
                        happening.eventId(),
                        MeshService.INTAKE.source(),
                        type(happening),
                        applicationId,
                        happening.at().toString(),
                        "application/json",
                        new Data(
                                applicationId,
                                submission.trackingNumber(),
                                submission.reference(),
                                happening.revision(),
                                application.standing().status(),
                                happening.step(),
                                happening.event())));
    }

    /** The name that the event has in the mesh, under which it is described. */
    private static String type(Happening happening) {
        return "id.go.pontianak.sertel." + happening.event() + ".v1";
    }
}
