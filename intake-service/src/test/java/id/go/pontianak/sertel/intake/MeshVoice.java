package id.go.pontianak.sertel.intake;

import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.Fault;
import id.go.pontianak.sertel.event.Link;
import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.platform.link.LinkTokens;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.schemas.Envelope;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Submits an application as an office, and says of it what the other services say. */
final class MeshVoice {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Fault CARD =
            new Fault("ID_CARD", null, "KTP_BURAM", "Foto ulang tanpa kilap");

    private record TrackingLink(UUID linkId, Instant expiresAt) {}

    private final EventsOnKafka mesh;
    private final IntakeClient client;
    private final SampleRequest request = new SampleRequest();
    private final UUID id;
    private final String trackingNumber;
    private final Instant submittedAt;
    private final TrackingLink link;
    private @Nullable ApplicationSubmitted submitted;

    MeshVoice(EventsOnKafka mesh, IntakeClient client, JdbcTemplate jdbc) {
        this.mesh = mesh;
        this.client = client;
        JsonNode accepted = IntakeClient.json(client.submit(request));
        id = UUID.fromString(accepted.at("/applicationId").asString());
        trackingNumber = accepted.at("/trackingNumber").asString();
        submittedAt = Instant.parse(client.seen(id).at("/since").asString());
        link =
                jdbc.query(
                                "SELECT link_id, expires_at FROM link WHERE application_id = ?",
                                (row, _) ->
                                        new TrackingLink(
                                                row.getObject(1, UUID.class),
                                                row.getTimestamp(2).toInstant()),
                                id)
                        .getFirst();
    }

    UUID id() {
        return id;
    }

    SampleRequest request() {
        return request;
    }

    String trackingNumber() {
        return trackingNumber;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** What the mesh heard of it first. */
    ApplicationSubmitted submitted() {
        if (submitted == null) {
            submitted = mesh.heard(ApplicationSubmitted.class, id, 1).getFirst();
        }
        return submitted;
    }

    /** The token of a link that leads to this application by its tracking link's id. */
    String token(String purpose) {
        return token(link.linkId().toString(), purpose, link.expiresAt());
    }

    /**
     * It goes back to the applicant for its identity card and their NIP.
     *
     * @return the token by which it can be corrected
     */
    String returned(int fromStep, Instant at) {
        return returned(fromStep, at, CARD, new Fault(null, "/applicant/nip", "NIP_FORMAT", null));
    }

    /** The same for its identity card alone, and intake knows. */
    String returnedForItsCard(int fromStep) {
        String token = returned(fromStep, submittedAt.plusMillis(500), CARD);
        awaitStatus("RETURNED");
        return token;
    }

    private String returned(int fromStep, Instant at, Fault... faults) {
        String linkId = Ids.random().toString();
        Instant expiry = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var event = new ApplicationReturned();
        event.setReturnedFromStep(fromStep);
        event.setFaults(List.of(faults));
        event.setLink(new Link(linkId, "CORRECTION", expiry));
        say(event, fromStep, at);
        return token(linkId, "CORRECTION", expiry);
    }

    /** It goes back, and intake knows. */
    String returned(int fromStep) {
        String token = returned(fromStep, submittedAt.plusMillis(500));
        awaitStatus("RETURNED");
        return token;
    }

    void withdrawn() {
        say(new ApplicationWithdrawn(), 2, submittedAt.plusSeconds(5));
    }

    void passphraseSet() {
        var event = new PassphraseSet();
        event.setBsreStatus("ISSUE");
        say(event, 6, submittedAt.plusSeconds(5));
    }

    void awaitStatus(String status) {
        await().atMost(PATIENCE)
                .until(() -> client.seen(id).at("/status").asString(), status::equals);
    }

    private void say(SpecificRecordBase event, int step, Instant at) {
        mesh.say(
                new Envelope(
                                Ids.next().toString(),
                                id.toString(),
                                trackingNumber,
                                1,
                                IntakeClient.OFFICE,
                                at,
                                step,
                                null,
                                new Actor("KASI_PKS", "a-1", "Petugas Uji", null))
                        .on(event));
    }

    private static String token(String linkId, String purpose, Instant expiry) {
        return new LinkTokens(MeshEnvironment.LINK_KEY)
                .token(
                        new id.go.pontianak.sertel.platform.link.Link(
                                UUID.fromString(linkId), purpose, expiry));
    }
}
