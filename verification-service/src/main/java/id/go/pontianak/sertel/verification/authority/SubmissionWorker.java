package id.go.pontianak.sertel.verification.authority;

import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.external.Answer.Given;
import id.go.pontianak.sertel.platform.external.Answer.NotSent;
import id.go.pontianak.sertel.platform.external.Answer.Refused;
import id.go.pontianak.sertel.platform.external.Answer.Unknown;
import id.go.pontianak.sertel.platform.work.Claim;
import id.go.pontianak.sertel.platform.work.WorkUnits;
import id.go.pontianak.sertel.verification.authority.CertificateAuthority.Registration;
import id.go.pontianak.sertel.verification.authority.CertificateAuthority.Request;
import id.go.pontianak.sertel.verification.authority.CertificateAuthority.Standing;
import id.go.pontianak.sertel.verification.domain.Obstacle;
import id.go.pontianak.sertel.verification.domain.Verification;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.Parked;
import id.go.pontianak.sertel.verification.domain.Verification.Registered;
import id.go.pontianak.sertel.verification.domain.Verification.Submitting;
import id.go.pontianak.sertel.verification.domain.Verification.Unconfirmed;

import org.springframework.stereotype.Component;

/**
 * Asks BSrE what is due to be asked. One rule above all: where a registration may have been begun,
 * it is looked up before it is sent, so that one dossier is one registration.
 */
@Component
class SubmissionWorker {

    private final CertificateAuthority authority;
    private final Papers papers;
    private final Outcomes outcomes;
    private final WorkUnits<Verification> verifications;

    SubmissionWorker(
            CertificateAuthority authority,
            Papers papers,
            Outcomes outcomes,
            WorkUnits<Verification> verifications) {
        this.authority = authority;
        this.papers = papers;
        this.outcomes = outcomes;
        this.verifications = verifications;
    }

    /** Does what a claimed dossier is due for. */
    void work(Claim claim) {
        verifications
                .peek(claim.key())
                .filter(AtBsre.class::isInstance)
                .map(AtBsre.class::cast)
                .ifPresent(state -> ask(state, claim));
    }

    private void ask(AtBsre state, Claim claim) {
        switch (state) {
            case Submitting _ when claim.mayHaveBegunBefore() -> lookUp(state);
            case Submitting _ -> register(state);
            case Unconfirmed _, Parked _ -> lookUp(state);
            case Registered registered -> askForDecision(registered);
        }
    }

    private void register(AtBsre state) {
        Obstacle obstacle = papers.obstacle(state.dossier()).orElse(null);
        if (obstacle != null) {
            outcomes.notSent(state, obstacle);
            return;
        }
        Answer<Registration> answer =
                authority.submit(new Request(state.submission().requestId(), state.dossier()));
        switch (answer) {
            case Given<Registration>(Registration registration) ->
                    outcomes.registered(state, registration);
            case NotSent<Registration> _ -> outcomes.notSent(state, Obstacle.BSRE_AWAY);
            case Unknown<Registration> unknown -> outcomes.unknown(state, unknown.reason());
            case Refused<Registration> refused when refused.code().equals(RefusalCode.NIK_TAKEN) ->
                    askWhoTookTheNik(state, refused);
            case Refused<Registration> refused when RefusalCode.isAboutAccess(refused) ->
                    outcomes.notSent(state, Obstacle.BSRE_DENIES_ACCESS);
            case Refused<Registration> refused ->
                    outcomes.refused(state, RefusalCode.of(refused), null);
        }
    }

    /** The NIK is registered already: by us, then all is well; by another, then it is refused. */
    private void askWhoTookTheNik(AtBsre state, Refused<Registration> taken) {
        Answer<Registration> answer = authority.find(state.submission().requestId());
        switch (answer) {
            case Given<Registration>(Registration registration) ->
                    outcomes.registered(state, registration);
            case Refused<Registration> refused
                    when refused.code().equals(RefusalCode.NOT_REGISTERED) ->
                    outcomes.refused(state, RefusalCode.of(taken), null);
            case Refused<Registration> refused -> outcomes.unknown(state, RefusalCode.of(refused));
            case NotSent<Registration> notSent -> outcomes.unknown(state, notSent.reason());
            case Unknown<Registration> unknown -> outcomes.unknown(state, unknown.reason());
        }
    }

    private void lookUp(AtBsre state) {
        Answer<Registration> answer = authority.find(state.submission().requestId());
        switch (answer) {
            case Given<Registration>(Registration registration) ->
                    outcomes.registered(state, registration);
            case Refused<Registration> refused
                    when refused.code().equals(RefusalCode.NOT_REGISTERED) ->
                    register(state);
            case Refused<Registration> refused -> outcomes.unknown(state, RefusalCode.of(refused));
            case NotSent<Registration> notSent -> outcomes.unknown(state, notSent.reason());
            case Unknown<Registration> unknown -> outcomes.unknown(state, unknown.reason());
        }
    }

    private void askForDecision(Registered state) {
        Answer<Standing> answer = authority.status(state.dossier().applicant().nik());
        switch (answer) {
            case Given<Standing>(Standing.Approved _) -> outcomes.approved(state);
            case Given<Standing>(Standing.Refused(String code, String reason)) ->
                    outcomes.refused(state, code, reason);
            case Given<Standing>(Standing.Undecided _) -> outcomes.stillWaiting(state);
            case Refused<Standing> _, NotSent<Standing> _, Unknown<Standing> _ ->
                    outcomes.stillWaiting(state);
        }
    }
}
