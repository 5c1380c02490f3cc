package id.go.pontianak.sertel.intake;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.files.FileInspector;
import id.go.pontianak.sertel.intake.files.FileLimits;
import id.go.pontianak.sertel.intake.files.Staging;
import id.go.pontianak.sertel.intake.submission.NikIndex;
import id.go.pontianak.sertel.platform.codec.EventCatalogue;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** How applications are stored, which events there are, and what uploads are measured by. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(IntakeProperties.class)
class IntakeConfiguration {

    /** Keeps the domain free of annotations; the names stay though classes may be renamed. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Application.Live.class, name = "LIVE"),
        @JsonSubTypes.Type(value = Application.Returned.class, name = "RETURNED"),
        @JsonSubTypes.Type(value = Application.Ended.class, name = "ENDED")
    })
    private interface StateNames {}

    @Bean
    JsonMapperBuilderCustomizer stateNames() {
        return builder -> builder.addMixIn(Application.class, StateNames.class);
    }

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.of(
                MeshService.INTAKE.source(),
                EventType.values(),
                EventType::topic,
                EventType::recordClass,
                EventType::schema,
                EventType::cloudEventType);
    }

    /** The columns beside the state are what offices ask by, and what must be there once only. */
    @Bean
    AggregateTable<Application> applications() {
        return AggregateTable.of("application", "application_id", Application.class)
                .dueAt(Application::dueAt)
                .column("tracking_number", "text", state -> state.submission().trackingNumber())
                .column("office_id", "text", state -> state.submission().officeId())
                .column("reference", "text", state -> state.submission().reference())
                .column("status", "text", state -> state.standing().status())
                .column("updated_at", "timestamptz", Application::updatedAt)
                .column("nik_index", "text", Application::lockedNik);
    }

    @Bean
    NikIndex nikIndex(IntakeProperties properties) {
        return new NikIndex(properties.nikIndexKey());
    }

    @Bean
    FileInspector fileInspector(IntakeProperties properties) {
        return new FileInspector(
                new FileLimits(
                        properties.largestFile().toBytes(),
                        properties.mostPages(),
                        properties.mostPixels()));
    }

    @Bean
    Staging staging(IntakeProperties properties) {
        return new Staging(properties.stagingFolder());
    }
}
