package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import java.time.Instant;
import java.util.Map;

/** What every event of the mesh must be, whoever says it. */
final class EventContract {

    private static final Map<String, String> SAID_BY =
            Map.of(
                    "ApplicationSubmitted", "intake",
                    "DispositionForwarded", "disposition",
                    "DossierSubmitted", "verification",
                    "DossierVerified", "verification",
                    "OwnerInvited", "issuance",
                    "PassphraseSet", "issuance",
                    "CertificateReady", "issuance",
                    "CertificateDelivered", "issuance");

    private EventContract() {}

    static void check(SeenEvent event, PlayedCase played) {
        assertThat(event.key()).isEqualTo(played.applicationId().toString());
        assertThat(event.topic()).isEqualTo(topicOf(event.name()));
        assertThat(event.field("applicationId")).isEqualTo(event.key());
        assertThat(event.field("trackingNumber")).isEqualTo(played.submitted().trackingNumber());
        assertThat(event.field("officeId")).isEqualTo("dinkes");
        assertThat(event.field("revision")).isNotBlank();
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", event.field("eventId"))
                .containsEntry("ce_type", "id.go.pontianak.sertel." + event.name() + ".v1")
                .containsEntry("ce_source", "/sertel/" + SAID_BY.get(event.name()) + "-service")
                .containsEntry("ce_subject", event.key())
                .hasEntrySatisfying("ce_time", time -> assertThat(Instant.parse(time)).isNotNull())
                .hasEntrySatisfying(
                        "traceparent",
                        trace ->
                                assertThat(trace)
                                        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"));
        assertThat(event.headers().values())
                .noneMatch(value -> value.contains(played.request().applicant().nik()))
                .noneMatch(value -> value.contains(played.request().applicant().email()));
    }

    private static String topicOf(String name) {
        return "sertel."
                + name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT)
                + ".v1";
    }
}
