package id.go.pontianak.sertel.schemas;

import static id.go.pontianak.sertel.schemas.EventType.APPLICATION_LAPSED;
import static id.go.pontianak.sertel.schemas.EventType.APPLICATION_REJECTED;
import static id.go.pontianak.sertel.schemas.EventType.APPLICATION_SUBMITTED;
import static id.go.pontianak.sertel.schemas.EventType.APPLICATION_WITHDRAWN;
import static id.go.pontianak.sertel.schemas.EventType.CERTIFICATE_DELIVERED;
import static id.go.pontianak.sertel.schemas.EventType.DISPOSITION_FORWARDED;
import static id.go.pontianak.sertel.schemas.EventType.DOSSIER_VERIFIED;
import static id.go.pontianak.sertel.schemas.EventType.NOTIFICATION_FAILED;
import static id.go.pontianak.sertel.schemas.EventType.NOTIFICATION_SENT;
import static id.go.pontianak.sertel.schemas.EventType.WITHDRAWAL_REQUESTED;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;

class MeshServiceTest {

    @Test
    void disposition_reacts_to_submissions_and_endings() {
        assertThat(MeshService.DISPOSITION.consumes())
                .containsExactlyInAnyOrder(
                        APPLICATION_SUBMITTED,
                        WITHDRAWAL_REQUESTED,
                        APPLICATION_REJECTED,
                        APPLICATION_WITHDRAWN,
                        APPLICATION_LAPSED,
                        CERTIFICATE_DELIVERED);
    }

    @Test
    void verification_reacts_to_dispositions_corrections_and_endings() {
        assertThat(MeshService.VERIFICATION.consumes())
                .containsExactlyInAnyOrder(
                        DISPOSITION_FORWARDED,
                        APPLICATION_SUBMITTED,
                        WITHDRAWAL_REQUESTED,
                        APPLICATION_REJECTED,
                        APPLICATION_WITHDRAWN,
                        APPLICATION_LAPSED,
                        CERTIFICATE_DELIVERED);
    }

    @Test
    void issuance_reacts_to_verified_dossiers_and_endings() {
        assertThat(MeshService.ISSUANCE.consumes())
                .containsExactlyInAnyOrder(
                        DOSSIER_VERIFIED,
                        WITHDRAWAL_REQUESTED,
                        APPLICATION_REJECTED,
                        APPLICATION_WITHDRAWN,
                        APPLICATION_LAPSED,
                        CERTIFICATE_DELIVERED);
    }

    @Test
    void intake_and_operations_follow_everything() {
        assertThat(MeshService.INTAKE.consumes()).containsExactly(EventType.values());
        assertThat(MeshService.OPERATIONS.consumes()).containsExactly(EventType.values());
    }

    @Test
    void notification_follows_everything_but_its_own_words() {
        assertThat(MeshService.NOTIFICATION.consumes())
                .hasSize(16)
                .doesNotContain(NOTIFICATION_SENT, NOTIFICATION_FAILED);
    }

    @ParameterizedTest
    @EnumSource
    void every_event_is_said_by_someone_and_read_by_someone(EventType type) {
        assertThat(MeshService.values())
                .anySatisfy(service -> assertThat(service.says()).contains(type))
                .anySatisfy(service -> assertThat(service.consumes()).contains(type));
    }

    @Test
    void names_are_those_of_the_contract() {
        assertThat(MeshService.DISPOSITION.id()).isEqualTo("disposition-service");
        assertThat(MeshService.INTAKE.source()).isEqualTo("/sertel/intake-service");
        assertThat(MeshService.DISPOSITION.deadLetterTopic(APPLICATION_SUBMITTED))
                .isEqualTo("sertel.application-submitted.v1.disposition-service.dlt");
        assertThat(MeshService.DISPOSITION.replayTopic())
                .isEqualTo("sertel.disposition-service.replay.v1");
    }

    @Test
    void every_topic_that_a_service_needs_is_created_once() {
        assertThat(MeshTopic.all())
                .extracting(MeshTopic::name)
                .doesNotHaveDuplicates()
                .contains("sertel.health.v1", "sertel.audit.v1")
                .containsAll(Arrays.stream(EventType.values()).map(EventType::topic).toList())
                .containsAll(
                        Arrays.stream(MeshService.values()).map(MeshService::replayTopic).toList())
                .containsAll(
                        Arrays.stream(MeshService.values())
                                .flatMap(
                                        service ->
                                                service.consumes().stream()
                                                        .map(service::deadLetterTopic))
                                .toList());
    }

    @Test
    void no_topic_keeps_the_record_of_an_applicant_longer_than_its_event_does() {
        assertThat(MeshTopic.all())
                .filteredOn(topic -> topic.name().startsWith(APPLICATION_SUBMITTED.topic()))
                .hasSize(6)
                .extracting(MeshTopic::retention)
                .containsOnly(APPLICATION_SUBMITTED.retention());
        assertThat(MeshTopic.all())
                .filteredOn(topic -> topic.purpose() == MeshTopic.Purpose.REPLAY)
                .hasSize(6)
                .extracting(MeshTopic::retention)
                .containsOnly(APPLICATION_SUBMITTED.retention());
    }
}
