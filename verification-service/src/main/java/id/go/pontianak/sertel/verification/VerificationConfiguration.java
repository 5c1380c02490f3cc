package id.go.pontianak.sertel.verification;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import id.go.pontianak.sertel.platform.codec.EventCatalogue;
import id.go.pontianak.sertel.platform.document.DocumentViewerConfiguration;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.work.SearchWords;
import id.go.pontianak.sertel.schemas.EventType;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.verification.domain.Dossier.Applicant;
import id.go.pontianak.sertel.verification.domain.Verification;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.Closed;
import id.go.pontianak.sertel.verification.domain.Verification.EndedUnseen;
import id.go.pontianak.sertel.verification.domain.Verification.OnFile;
import id.go.pontianak.sertel.verification.domain.Verification.Parked;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.Registered;
import id.go.pontianak.sertel.verification.domain.Verification.RejectedByVerifier;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Submitting;
import id.go.pontianak.sertel.verification.domain.Verification.Unconfirmed;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.Verification.WithdrawalRemembered;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;
import id.go.pontianak.sertel.verification.inbox.StepClock;
import id.go.pontianak.sertel.verification.inbox.Whereabouts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import java.time.Instant;
import java.util.function.Function;

/** How verifications are stored, and which events there are. */
@Configuration(proxyBeanMethods = false)
@Import(DocumentViewerConfiguration.class)
class VerificationConfiguration {

    /** Keeps the domain free of annotations; the names stay though classes may be renamed. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = AwaitingCheck.class, name = "AWAITING_CHECK"),
        @JsonSubTypes.Type(value = Submitting.class, name = "SUBMITTING"),
        @JsonSubTypes.Type(value = Unconfirmed.class, name = "UNCONFIRMED"),
        @JsonSubTypes.Type(value = Parked.class, name = "PARKED"),
        @JsonSubTypes.Type(value = Registered.class, name = "REGISTERED"),
        @JsonSubTypes.Type(value = Verified.class, name = "VERIFIED"),
        @JsonSubTypes.Type(value = RefusedByBsre.class, name = "REFUSED_BY_BSRE"),
        @JsonSubTypes.Type(value = WithdrawalRemembered.class, name = "WITHDRAWAL_REMEMBERED"),
        @JsonSubTypes.Type(value = Returned.class, name = "RETURNED"),
        @JsonSubTypes.Type(value = RejectedByVerifier.class, name = "REJECTED"),
        @JsonSubTypes.Type(value = Withdrawn.class, name = "WITHDRAWN"),
        @JsonSubTypes.Type(value = Closed.class, name = "CLOSED"),
        @JsonSubTypes.Type(value = EndedUnseen.class, name = "ENDED_UNSEEN")
    })
    private interface StateNames {}

    @Bean
    JsonMapperBuilderCustomizer stateNames() {
        return builder -> builder.addMixIn(Verification.class, StateNames.class);
    }

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.of(
                MeshService.VERIFICATION.source(),
                EventType.values(),
                EventType::topic,
                EventType::recordClass,
                EventType::schema,
                EventType::cloudEventType);
    }

    /** The columns beside the state are what the inbox asks for. */
    @Bean
    AggregateTable<Verification> verifications(StepClock clock) {
        return AggregateTable.of("dossier", "application_id", Verification.class)
                .dueAt(state -> state instanceof AtBsre at ? at.dueAt() : null)
                .column("tracking_number", "text", Verification::trackingNumber)
                .column("whereabouts", "text", Whereabouts::of)
                .column("received_at", "timestamptz", ifOnFile(VerificationConfiguration::since))
                .column("target_at", "timestamptz", ifOnFile(known -> clock.dueAt(known.file())))
                .column(
                        "opened",
                        "boolean",
                        state -> !(state instanceof AwaitingCheck desk) || desk.opened() != null)
                .column("words", "tsvector", ifOnFile(known -> words(known.dossier().applicant())));
    }

    private static Instant since(OnFile known) {
        return known.dossier().arrival().at();
    }

    private static Function<Verification, @Nullable Object> ifOnFile(
            Function<OnFile, @Nullable Object> value) {
        return state -> state instanceof OnFile known ? value.apply(known) : null;
    }

    /** By which officials find a case. */
    private static String words(Applicant applicant) {
        return SearchWords.of(applicant.name(), applicant.office());
    }
}
