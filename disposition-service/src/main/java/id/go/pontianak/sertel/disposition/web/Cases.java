package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.DispositionDesk;
import id.go.pontianak.sertel.disposition.Outcome;
import id.go.pontianak.sertel.disposition.domain.Disposition;
import id.go.pontianak.sertel.disposition.domain.Disposition.Known;
import id.go.pontianak.sertel.disposition.domain.DispositionFlow;
import id.go.pontianak.sertel.disposition.domain.Dossier;
import id.go.pontianak.sertel.disposition.domain.Officer;
import id.go.pontianak.sertel.disposition.domain.Official;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * Which cases and papers an officer may see: a case once it has come to their rank, or to one that
 * they stand in for; its papers while it lies there.
 */
@Component
public class Cases {

    /**
     * A paper that an officer may look at.
     *
     * @param viewer as whom
     */
    public record Paper(Official viewer, Dossier.Document document) {}

    private final DispositionDesk desk;
    private final Refusals refusals;
    private final WorkUnits<Disposition> dispositions;

    Cases(DispositionDesk desk, Refusals refusals, WorkUnits<Disposition> dispositions) {
        this.desk = desk;
        this.refusals = refusals;
        this.dispositions = dispositions;
    }

    /**
     * Opens a case, which marks it as reviewed.
     *
     * @throws Problem 404 for a case that is none of theirs, 403 for their own application
     */
    public Known open(UUID applicationId, Officer officer) {
        Outcome outcome = refusals.accepted(desk.open(applicationId, officer), officer);
        if (!(outcome.state() instanceof Known known)) {
            throw Problem.notFound();
        }
        return known;
    }

    /**
     * A paper of a case that lies on an officer's desk.
     *
     * @throws Problem 404 for any other, 403 for their own application
     */
    public Paper paper(UUID applicationId, String documentId, Officer officer) {
        Known known =
                dispositions
                        .peek(applicationId)
                        .filter(Known.class::isInstance)
                        .map(Known.class::cast)
                        .orElseThrow(Problem::notFound);
        if (officer.isApplicantOf(known.dossier())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "OWN_APPLICATION", List.of());
        }
        Official official = DispositionFlow.actingOn(known, officer).orElseThrow(Problem::notFound);
        return new Paper(
                official, known.dossier().document(documentId).orElseThrow(Problem::notFound));
    }
}
