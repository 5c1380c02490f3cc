package id.go.pontianak.sertel.issuance.messaging;

import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.issuance.domain.CaseFile;
import id.go.pontianak.sertel.issuance.domain.Course;
import id.go.pontianak.sertel.issuance.domain.Owner;

import java.util.UUID;

/** Reads what arrives. */
public final class CaseFiles {

    private CaseFiles() {}

    /** The case as step 5 hands it on. */
    public static CaseFile of(DossierVerified event) {
        Applicant applicant = event.getApplicant();
        return new CaseFile(
                UUID.fromString(event.getApplicationId()),
                event.getTrackingNumber(),
                event.getRevision(),
                event.getOfficeId(),
                UUID.fromString(event.getEventId()),
                event.getOccurredAt(),
                new Owner(
                        applicant.getName(),
                        applicant.getNik(),
                        applicant.getNip(),
                        applicant.getPosition(),
                        applicant.getOffice(),
                        applicant.getEmail()),
                Course.from(event.getOccurredAt()));
    }
}
