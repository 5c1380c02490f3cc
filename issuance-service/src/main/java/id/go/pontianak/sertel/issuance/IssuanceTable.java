package id.go.pontianak.sertel.issuance;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import id.go.pontianak.sertel.issuance.domain.CaseFile;
import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.Absent;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingInvitation;
import id.go.pontianak.sertel.issuance.domain.Issuance.Closed;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.Dropped;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.Issuance.WithdrawalRemembered;
import id.go.pontianak.sertel.issuance.domain.Visits;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.schemas.SopStep;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.UUID;
import java.util.function.Function;

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
        @JsonSubTypes.Type(value = Delivered.class, name = Status.DELIVERED),
        @JsonSubTypes.Type(value = Absent.class, name = Status.ABSENT),
        @JsonSubTypes.Type(value = Closed.class, name = Status.CLOSED),
        @JsonSubTypes.Type(value = Dropped.class, name = Status.DROPPED),
        @JsonSubTypes.Type(value = WithdrawalRemembered.class, name = Status.WITHDRAWAL_REMEMBERED)
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
                .column("tracking_number", "text", of(CaseFile::trackingNumber))
                .column("owner_name", "text", of(file -> file.owner().name()))
                .column("owner_office", "text", of(file -> file.owner().office()))
                .column("received_at", "timestamptz", of(CaseFile::receivedAt))
                .column("step", "integer", IssuanceTable::step)
                .column("waiting_since", "timestamptz", Deadlines::waitingSince)
                .column("deadline", "timestamptz", deadlines::of)
                .column("visit_at", "timestamptz", Visits::appointment)
                .column("visit_link", "uuid", IssuanceTable::visitLink)
                .column("return_state", "uuid", IssuanceTable::returnState)
                .column("pickup_link", "uuid", IssuanceTable::pickupLink);
    }

    private static Function<Issuance, @Nullable Object> of(Function<CaseFile, Object> value) {
        return state -> state instanceof Arrived arrived ? value.apply(arrived.file()) : null;
    }

    private static @Nullable Integer step(Issuance state) {
        SopStep step = Deadlines.step(state);
        return step == null ? null : step.number();
    }

    /** What an owner may come to the visit's page with. */
    private static @Nullable UUID visitLink(Issuance state) {
        return switch (state) {
            case Invited invited -> invited.invitation().linkId();
            case Absent absent -> absent.missed().linkId();
            case InCeremony ceremony -> ceremony.invitation().linkId();
            default -> null;
        };
    }

    /** What a browser may come back with. */
    private static @Nullable UUID returnState(Issuance state) {
        return switch (state) {
            case InCeremony ceremony -> ceremony.ceremony().returnState();
            case AwaitingCertificate awaiting -> awaiting.ceremony().returnState();
            case Ready ready -> ready.ceremony().returnState();
            case Mismatched mismatched -> mismatched.ceremony().returnState();
            default -> null;
        };
    }

    private static @Nullable UUID pickupLink(Issuance state) {
        return switch (state) {
            case Ready ready -> ready.pickup().linkId();
            case Delivered delivered -> delivered.pickup().linkId();
            default -> null;
        };
    }
}
