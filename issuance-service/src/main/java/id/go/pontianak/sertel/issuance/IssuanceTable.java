package id.go.pontianak.sertel.issuance;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.platform.work.AggregateTable;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.UUID;

/** How an issuance is kept: whole as JSON, with columns for what is asked of many. */
@Configuration(proxyBeanMethods = false)
class IssuanceTable {

    /** Keeps JSON's needs out of the domain. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = AwaitingInvitation.class, name = Status.AWAITING_INVITATION),
        @JsonSubTypes.Type(value = Invited.class, name = Status.INVITED),
        @JsonSubTypes.Type(value = InCeremony.class, name = Status.IN_CEREMONY),
        @JsonSubTypes.Type(value = AwaitingCertificate.class, name = Status.AWAITING_CERTIFICATE),
        @JsonSubTypes.Type(value = Ready.class, name = Status.READY),
        @JsonSubTypes.Type(value = Mismatched.class, name = Status.MISMATCHED),
        @JsonSubTypes.Type(value = Delivered.class, name = Status.DELIVERED)
    })
    private interface StateNames {}

    @Bean
    JsonMapperBuilderCustomizer stateNames() {
        return builder -> builder.addMixIn(Issuance.class, StateNames.class);
    }

    @Bean
    AggregateTable<Issuance> aggregateTable(Deadlines deadlines) {
        return AggregateTable.of("issuance", "application_id", Issuance.class)
                .dueAt(Issuance::lookAt)
                .column("status", "text", Status::of)
                .column("tracking_number", "text", state -> state.file().trackingNumber())
                .column("owner_name", "text", state -> state.file().owner().name())
                .column("owner_office", "text", state -> state.file().owner().office())
                .column("received_at", "timestamptz", state -> state.file().receivedAt())
                .column("deadline", "timestamptz", deadlines::of)
                .column("return_state", "uuid", IssuanceTable::returnState)
                .column("pickup_link", "uuid", IssuanceTable::pickupLink);
    }

    /** What a browser may come back with. */
    private static @Nullable UUID returnState(Issuance state) {
        return switch (state) {
            case InCeremony ceremony -> ceremony.ceremony().returnState();
            case AwaitingCertificate awaiting -> awaiting.ceremony().returnState();
            case Ready ready -> ready.ceremony().returnState();
            case Mismatched mismatched -> mismatched.ceremony().returnState();
            case AwaitingInvitation _, Invited _, Delivered _ -> null;
        };
    }

    private static @Nullable UUID pickupLink(Issuance state) {
        return switch (state) {
            case Ready ready -> ready.pickup().linkId();
            case Delivered delivered -> delivered.pickup().linkId();
            case AwaitingInvitation _,
                    Invited _,
                    InCeremony _,
                    AwaitingCertificate _,
                    Mismatched _ ->
                    null;
        };
    }
}
