package id.go.pontianak.sertel.verification.messaging;

import id.go.pontianak.sertel.event.Actor;
import id.go.pontianak.sertel.event.Applicant;
import id.go.pontianak.sertel.event.ApplicationRejected;
import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.DossierSubmitted;
import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.Fault;
import id.go.pontianak.sertel.event.Link;
import id.go.pontianak.sertel.schemas.Envelope;
import id.go.pontianak.sertel.schemas.LinkPurpose;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.schemas.Role;
import id.go.pontianak.sertel.schemas.SopStep;
import id.go.pontianak.sertel.verification.domain.Correction;
import id.go.pontianak.sertel.verification.domain.Dossier;
import id.go.pontianak.sertel.verification.domain.Rejection;
import id.go.pontianak.sertel.verification.domain.Submission;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.Verification.RejectedByVerifier;
import id.go.pontianak.sertel.verification.domain.Verification.Returned;
import id.go.pontianak.sertel.verification.domain.Verification.Verified;
import id.go.pontianak.sertel.verification.domain.Verification.Withdrawn;
import id.go.pontianak.sertel.verification.domain.Verifier;

import java.time.Instant;
import java.util.UUID;

/** What happened here, as the mesh hears it. */
public final class VerificationEvents {

    private static final String BSRE = "BSRE";

    private VerificationEvents() {}

    /** The verifier found it complete. */
    public static DossierSubmitted submitted(AtBsre state) {
        Submission submission = state.submission();
        var event = new DossierSubmitted();
        event.setRequestId(submission.requestId().toString());
        return envelope(
                        state.dossier(),
                        submission.eventId(),
                        submission.at(),
                        state.dossier().arrival().eventId(),
                        actor(submission.by()))
                .on(event);
    }

    /** BSrE accepted it, on the word of the verifier who submitted it. */
    public static DossierVerified verified(Verified state, UUID eventId) {
        var event = new DossierVerified();
        event.setBsreReference(state.reference());
        event.setApplicant(applicant(state.dossier().applicant()));
        return envelope(
                        state.dossier(),
                        eventId,
                        state.at(),
                        state.submission().eventId(),
                        actor(state.submission().by()))
                .on(event);
    }

    /** BSrE refused it. */
    public static ApplicationRejected rejected(RefusedByBsre state, UUID eventId) {
        var event = new ApplicationRejected();
        event.setCode(BSRE + '_' + state.code());
        event.setReason(state.reason());
        event.setRejectedBy(BSRE);
        return envelope(
                        state.dossier(),
                        eventId,
                        state.at(),
                        state.submission().eventId(),
                        system())
                .on(event);
    }

    /** A verifier refused it. */
    public static ApplicationRejected rejected(RejectedByVerifier state, UUID eventId) {
        Rejection rejection = state.rejection();
        var event = new ApplicationRejected();
        event.setCode(rejection.code());
        event.setReason(rejection.note());
        event.setRejectedBy(Role.VERIFIKATOR.name());
        return envelope(
                        state.dossier(),
                        eventId,
                        rejection.at(),
                        state.dossier().arrival().eventId(),
                        actor(rejection.by()))
                .on(event);
    }

    /** A verifier sent it back, with a link to correct it. */
    public static ApplicationReturned returned(Returned state, UUID eventId) {
        Correction correction = state.correction();
        var event = new ApplicationReturned();
        event.setReturnedFromStep(SopStep.VERIFICATION.number());
        event.setFaults(correction.faults().stream().map(VerificationEvents::fault).toList());
        event.setLink(
                new Link(
                        correction.linkId().toString(),
                        LinkPurpose.CORRECTION.name(),
                        correction.linkExpiresAt()));
        return envelope(
                        state.dossier(),
                        eventId,
                        correction.at(),
                        state.dossier().arrival().eventId(),
                        actor(correction.by()))
                .on(event);
    }

    /** The applicant has it back. */
    public static ApplicationWithdrawn withdrawn(Withdrawn state, UUID eventId) {
        return envelope(state.dossier(), eventId, state.at(), state.requestedBy(), system())
                .on(new ApplicationWithdrawn());
    }

    private static Envelope envelope(
            Dossier dossier, UUID eventId, Instant at, UUID causationId, Actor actor) {
        return new Envelope(
                eventId.toString(),
                dossier.applicationId().toString(),
                dossier.trackingNumber(),
                dossier.revision(),
                dossier.officeId(),
                at,
                SopStep.VERIFICATION.number(),
                causationId.toString(),
                actor);
    }

    private static Fault fault(Correction.Fault fault) {
        return new Fault(fault.document(), fault.field(), fault.code(), fault.note());
    }

    private static Actor system() {
        return new Actor(Role.SYSTEM.name(), MeshService.VERIFICATION.id(), "Sertel", null);
    }

    private static Actor actor(Verifier verifier) {
        return new Actor(Role.VERIFIKATOR.name(), verifier.id(), verifier.name(), null);
    }

    private static Applicant applicant(Dossier.Applicant applicant) {
        return new Applicant(
                applicant.name(),
                applicant.nik(),
                applicant.nip(),
                applicant.employment(),
                applicant.position(),
                applicant.office(),
                applicant.email(),
                applicant.phone());
    }
}
