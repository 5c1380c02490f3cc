package id.go.pontianak.sertel.disposition.messaging;

import id.go.pontianak.sertel.disposition.domain.AgendaEntry;
import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.Disposition.OnDesk;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Forwarded;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Recalled;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Rejected;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.SentBack;
import id.go.pontianak.sertel.disposition.domain.DispositionEvent.Withdrawn;
import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.disposition.domain.Official;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.DispositionForwarded;
import id.go.pontianak.sertel.event.DispositionRecalled;
import id.go.pontianak.sertel.event.Fault;
import id.go.pontianak.sertel.event.Link;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.LinkPurpose;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.schemas.Role;

import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What happened here, as the mesh hears it. */
public final class DispositionEvents {

    private DispositionEvents() {}

    /**
     * The event to tell; empty for what is nobody else's business.
     *
     * @param before the state in which it happened
     */
    public static Optional<SpecificRecordBase> of(
            @Nullable Disposition before, DispositionEvent event) {
        return before instanceof OnDesk desk
                ? Optional.ofNullable(told(desk, event))
                : Optional.empty();
    }

    private static @Nullable SpecificRecordBase told(OnDesk desk, DispositionEvent event) {
        return switch (event) {
            case Forwarded forwarded -> forwarded(desk, forwarded);
            case Recalled recalled -> recalled(desk, recalled);
            case SentBack back -> returned(desk, back);
            case Rejected rejected -> rejected(desk, rejected);
            case Withdrawn withdrawn ->
                    envelope(
                                    desk,
                                    withdrawn.eventId(),
                                    withdrawn.at(),
                                    desk.rank(),
                                    withdrawn.requestId(),
                                    new Actor(
                                            Role.SYSTEM.name(),
                                            MeshService.DISPOSITION.id(),
                                            MeshService.DISPOSITION.id(),
                                            null))
                            .on(new ApplicationWithdrawn());
            case DispositionEvent.Received _,
                    DispositionEvent.PassedBy _,
                    DispositionEvent.WithdrawalNoted _,
                    DispositionEvent.EndedElsewhere _,
                    DispositionEvent.Opened _,
                    DispositionEvent.Barred _ ->
                    null;
        };
    }

    private static DispositionForwarded forwarded(OnDesk before, Forwarded forwarded) {
        Dossier dossier = before.dossier();
        Official by = forwarded.entry().by();
        AgendaEntry agenda = forwarded.agenda();
        var event = new DispositionForwarded();
        event.setFromRole(by.rank().name());
        event.setToRole(by.rank().next().map(Rank::name).orElse(Role.VERIFIKATOR.name()));
        event.setInstructions(forwarded.entry().instructions().stream().map(Enum::name).toList());
        event.setNote(forwarded.entry().note());
        event.setAgendaNumber(agenda == null ? null : agenda.number());
        event.setClassification(agenda == null ? null : agenda.classification().name());
        event.setLetter(Dossiers.letter(dossier.letter()));
        event.setApplicant(Dossiers.applicant(dossier.applicant()));
        event.setDocuments(dossier.documents().stream().map(Dossiers::document).toList());
        return envelope(
                        before,
                        forwarded.entry().eventId(),
                        forwarded.entry().at(),
                        by.rank(),
                        before.causationId(),
                        Actors.of(by))
                .on(event);
    }

    private static DispositionRecalled recalled(OnDesk before, Recalled recalled) {
        Official by = recalled.recall().by();
        var event = new DispositionRecalled();
        event.setFromRole(by.rank().name());
        event.setToRole(before.rank().name());
        event.setNote(recalled.recall().note());
        return envelope(
                        before,
                        recalled.recall().eventId(),
                        recalled.recall().at(),
                        by.rank(),
                        before.causationId(),
                        Actors.of(by))
                .on(event);
    }

    private static ApplicationReturned returned(OnDesk before, SentBack back) {
        Official by = back.entry().by();
        var event = new ApplicationReturned();
        event.setReturnedFromStep(by.rank().step());
        event.setFaults(
                back.entry().faults().stream()
                        .map(
                                fault ->
                                        new Fault(
                                                fault.document(),
                                                fault.field(),
                                                fault.code(),
                                                fault.note()))
                        .toList());
        event.setLink(
                new Link(
                        back.link().linkId().toString(),
                        LinkPurpose.CORRECTION.name(),
                        back.link().expiresAt()));
        return envelope(
                        before,
                        back.entry().eventId(),
                        back.entry().at(),
                        by.rank(),
                        before.causationId(),
                        Actors.of(by))
                .on(event);
    }

    private static ApplicationRejected rejected(OnDesk before, Rejected rejected) {
        Official by = rejected.rejection().by();
        var event = new ApplicationRejected();
        event.setCode(rejected.rejection().code());
        event.setReason(rejected.rejection().note());
        event.setRejectedBy(by.rank().name());
        return envelope(
                        before,
                        rejected.eventId(),
                        rejected.rejection().at(),
                        by.rank(),
                        before.causationId(),
                        Actors.of(by))
                .on(event);
    }

    private static Envelope envelope(
            OnDesk desk, UUID eventId, Instant at, Rank rank, UUID causationId, Actor actor) {
        Dossier dossier = desk.dossier();
        return new Envelope(
                eventId.toString(),
                dossier.applicationId().toString(),
                dossier.trackingNumber(),
                dossier.revision(),
                dossier.officeId(),
                at,
                rank.step(),
                causationId.toString(),
                actor);
    }
}
