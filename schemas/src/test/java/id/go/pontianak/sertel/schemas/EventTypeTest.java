package id.go.pontianak.sertel.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.CertificateDelivered;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;

class EventTypeTest {

    @Test
    void there_is_one_topic_for_each_event_named_after_it() {
        assertThat(EventType.values())
                .extracting(EventType::topic)
                .containsExactly(
                        "sertel.application-submitted.v1",
                        "sertel.disposition-forwarded.v1",
                        "sertel.disposition-recalled.v1",
                        "sertel.dossier-submitted.v1",
                        "sertel.dossier-verified.v1",
                        "sertel.owner-invited.v1",
                        "sertel.owner-absent.v1",
                        "sertel.passphrase-set.v1",
                        "sertel.certificate-ready.v1",
                        "sertel.certificate-mismatched.v1",
                        "sertel.certificate-delivered.v1",
                        "sertel.application-returned.v1",
                        "sertel.application-rejected.v1",
                        "sertel.withdrawal-requested.v1",
                        "sertel.application-withdrawn.v1",
                        "sertel.application-lapsed.v1",
                        "sertel.notification-sent.v1",
                        "sertel.notification-failed.v1");
    }

    @Test
    void names_follow_from_the_event() {
        EventType type = EventType.APPLICATION_SUBMITTED;

        assertThat(type.subject()).isEqualTo("sertel.application-submitted.v1-value");
        assertThat(type.cloudEventType())
                .isEqualTo("id.go.pontianak.sertel.ApplicationSubmitted.v1");
        assertThat(EventType.values())
                .allSatisfy(
                        any ->
                                assertThat(any.name().replace("_", ""))
                                        .isEqualToIgnoringCase(any.eventName()));
    }

    @Test
    void only_topics_with_the_record_of_the_applicant_are_kept_for_90_days() {
        assertThat(Arrays.stream(EventType.values()).filter(t -> t.retention().isPresent()))
                .containsExactly(
                        EventType.APPLICATION_SUBMITTED,
                        EventType.DISPOSITION_FORWARDED,
                        EventType.DOSSIER_VERIFIED)
                .allSatisfy(type -> assertThat(type.retention()).contains(Duration.ofDays(90)));
    }

    @Test
    void a_record_and_a_topic_tell_their_type() {
        assertThat(EventType.of(new CertificateDelivered()))
                .isEqualTo(EventType.CERTIFICATE_DELIVERED);
        assertThat(EventType.ofTopic("sertel.certificate-delivered.v1"))
                .contains(EventType.CERTIFICATE_DELIVERED);
        assertThat(EventType.ofTopic("sertel.certificate-delivered.v1.intake-service.dlt"))
                .isEmpty();
    }

    @Test
    void a_record_that_is_no_event_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventType.of(new Actor()))
                .withMessageContaining("Actor");
    }
}
