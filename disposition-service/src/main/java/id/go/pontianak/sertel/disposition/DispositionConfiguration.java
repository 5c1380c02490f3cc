package id.go.pontianak.sertel.disposition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.Disposition.Ended;
import id.go.pontianak.sertel.disposition.domain.Disposition.EndedUnseen;
import id.go.pontianak.sertel.disposition.domain.Disposition.HandedOver;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.Disposition.Returned;
import id.go.pontianak.sertel.disposition.domain.Disposition.WithdrawalRemembered;
import id.go.pontianak.sertel.disposition.domain.Dossier.Applicant;
import id.go.pontianak.sertel.platform.codec.EventCatalogue;
import id.go.pontianak.sertel.platform.document.DocumentViewerConfiguration;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.work.SearchWords;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import java.util.function.Function;

/** How dispositions are stored, and which events there are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CorrectionProperties.class)
@Import(DocumentViewerConfiguration.class)
class DispositionConfiguration {

    /** Keeps the domain free of annotations; the names stay though classes may be renamed. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = OnDesk.class, name = "ON_DESK"),
        @JsonSubTypes.Type(value = Returned.class, name = "RETURNED"),
        @JsonSubTypes.Type(value = HandedOver.class, name = "HANDED_OVER"),
        @JsonSubTypes.Type(value = Ended.class, name = "ENDED"),
        @JsonSubTypes.Type(value = WithdrawalRemembered.class, name = "WITHDRAWAL_REMEMBERED"),
        @JsonSubTypes.Type(value = EndedUnseen.class, name = "ENDED_UNSEEN")
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
    AggregateTable<Disposition> dispositions(Targets targets) {
        return AggregateTable.of("disposition", "application_id", Disposition.class)
                .column("tracking_number", "text", known(it -> it.dossier().trackingNumber()))
                .column("step", "smallint", onDesk(desk -> desk.rank().step()))
                .column("received_at", "timestamptz", onDesk(OnDesk::receivedAt))
                .column("opened", "boolean", onDesk(desk -> desk.opened() != null))
                .column("target_at", "timestamptz", onDesk(targets::dueAt))
                .column("needs_deputy", "boolean", onDesk(OnDesk::barredToHolder))
                .column("returned_step", "smallint", returned(back -> back.rank().step()))
                .column("returned_at", "timestamptz", returned(Returned::at))
                .column("words", "tsvector", known(it -> words(it.dossier().applicant())));
    }

    private static Function<Disposition, @Nullable Object> known(Function<Known, Object> value) {
        return state -> state instanceof Known known ? value.apply(known) : null;
    }

    private static Function<Disposition, @Nullable Object> returned(
            Function<Returned, Object> value) {
        return state -> state instanceof Returned back ? value.apply(back) : null;
    }

    private static Function<Disposition, @Nullable Object> onDesk(Function<OnDesk, Object> value) {
        return state -> state instanceof OnDesk desk ? value.apply(desk) : null;
    }

    /** By which officials find a case. */
    private static String words(Applicant applicant) {
        return SearchWords.of(applicant.name(), applicant.office());
    }
}
