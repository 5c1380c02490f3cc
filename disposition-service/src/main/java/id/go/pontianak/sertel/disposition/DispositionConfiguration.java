package id.go.pontianak.sertel.disposition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.inbox.SearchWords;
import id.go.pontianak.sertel.platform.codec.EventCatalogue;
import id.go.pontianak.sertel.platform.time.WorkingHours;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.schemas.SopStep;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** How dispositions are stored, and which events there are. */
@Configuration(proxyBeanMethods = false)
class DispositionConfiguration {

    /** Keeps the domain free of annotations; the names stay though classes may be renamed. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = OnDesk.class, name = "ON_DESK"),
        @JsonSubTypes.Type(value = HandedOver.class, name = "HANDED_OVER")
    })
    private interface StateNames {}

    @Bean
    JsonMapperBuilderCustomizer stateNames() {
        return builder -> builder.addMixIn(Disposition.class, StateNames.class);
    }

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.of(
                MeshService.DISPOSITION.source(),
                EventType.values(),
                EventType::topic,
                EventType::recordClass,
                EventType::schema,
                EventType::cloudEventType);
    }

    /** The columns beside the state are what the inbox asks for. */
    @Bean
    AggregateTable<Disposition> dispositions(WorkingHours hours) {
        return AggregateTable.of("disposition", "application_id", Disposition.class)
                .column("tracking_number", "text", state -> state.dossier().trackingNumber())
                .column("step", "smallint", onDesk(desk -> desk.rank().step()))
                .column("received_at", "timestamptz", onDesk(OnDesk::receivedAt))
                .column("opened", "boolean", onDesk(OnDesk::opened))
                .column("target_at", "timestamptz", onDesk(desk -> target(hours, desk)))
                .column("words", "tsvector", state -> SearchWords.of(state.dossier()));
    }

    private static Instant target(WorkingHours hours, OnDesk desk) {
        SopStep step = SopStep.of(desk.rank().step());
        return hours.plus(desk.receivedAt(), Duration.ofMinutes(step.targetMinutes()));
    }

    private static Function<Disposition, @Nullable Object> onDesk(Function<OnDesk, Object> value) {
        return state ->
                switch (state) {
                    case OnDesk desk -> value.apply(desk);
                    case HandedOver _ -> null;
                };
    }
}
