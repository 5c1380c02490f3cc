package id.go.pontianak.sertel.disposition.messaging;

import id.go.pontianak.sertel.disposition.domain.Disposition.Ending;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.End;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Receive;
import id.go.pontianak.sertel.disposition.domain.DispositionCommand.Withdraw;
import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.ApplicationLapsed;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.CertificateDelivered;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.event.Letter;
import id.go.pontianak.sertel.event.WithdrawalRequested;

import org.apache.avro.specific.SpecificRecordBase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What events of other services ask of this one. */
public final class DispositionCommands {

    private DispositionCommands() {}

    /**
     * The command that an event amounts to; empty for events that ask nothing of this service.
     *
     * @param ids makes ids for what this service may have to say in answer
     * @param now when it is taken up
     */
    public static Optional<DispositionCommand> of(
            SpecificRecordBase event, Supplier<UUID> ids, Instant now) {
        return switch (event) {
            case ApplicationSubmitted submitted ->
                    Optional.of(
                            new Receive(
                                    dossier(submitted),
                                    submitted.getResumeStep(),
                                    UUID.fromString(submitted.getEventId()),
                                    submitted.getOccurredAt(),
                                    ids.get(),
                                    now));
            case WithdrawalRequested requested ->
                    Optional.of(
                            new Withdraw(
                                    UUID.fromString(requested.getEventId()),
                                    requested.getRevision(),
                                    ids.get(),
                                    now));
            case ApplicationRejected ended ->
                    Optional.of(new End(Ending.REJECTED, ended.getOccurredAt()));
            case ApplicationWithdrawn ended ->
                    Optional.of(new End(Ending.WITHDRAWN, ended.getOccurredAt()));
            case ApplicationLapsed ended ->
                    Optional.of(new End(Ending.LAPSED, ended.getOccurredAt()));
            case CertificateDelivered ended ->
                    Optional.of(new End(Ending.DELIVERED, ended.getOccurredAt()));
            default -> Optional.empty();
        };
    }

    private static Dossier dossier(ApplicationSubmitted event) {
        return new Dossier(
                UUID.fromString(event.getApplicationId()),
                event.getTrackingNumber(),
                event.getRevision(),
                event.getOfficeId(),
                letter(event.getLetter()),
                applicant(event.getApplicant()),
                event.getDocuments().stream().map(DispositionCommands::document).toList(),
                List.of());
    }

    private static Dossier.Letter letter(Letter letter) {
        return new Dossier.Letter(letter.getNumber(), letter.getDate(), letter.getSubject());
    }

    private static Dossier.Applicant applicant(Applicant applicant) {
        return new Dossier.Applicant(
                applicant.getName(),
                applicant.getNik(),
                applicant.getNip(),
                applicant.getEmployment(),
                applicant.getPosition(),
                applicant.getOffice(),
                applicant.getEmail(),
                applicant.getPhone());
    }

    private static Dossier.Document document(Document document) {
        return new Dossier.Document(
                document.getDocumentId(),
                document.getKind(),
                document.getMediaType(),
                document.getSize(),
                document.getSha256());
    }
}
