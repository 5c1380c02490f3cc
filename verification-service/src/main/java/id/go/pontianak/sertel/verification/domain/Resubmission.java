package id.go.pontianak.sertel.verification.domain;

import id.go.pontianak.sertel.verification.domain.Dossier.Applicant;
import id.go.pontianak.sertel.verification.domain.Dossier.Arrival;
import id.go.pontianak.sertel.verification.domain.Dossier.Document;
import id.go.pontianak.sertel.verification.domain.Dossier.Letter;

import java.util.List;

/** A corrected application that comes straight back to step 5. */
public record Resubmission(
        int revision,
        Letter letter,
        Applicant applicant,
        List<Document> documents,
        Arrival arrival) {}
