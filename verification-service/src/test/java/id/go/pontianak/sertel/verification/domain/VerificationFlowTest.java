package id.go.pontianak.sertel.verification.domain;

import static id.go.pontianak.sertel.verification.domain.States.DOSSIER;
import static id.go.pontianak.sertel.verification.domain.States.LATER;
import static id.go.pontianak.sertel.verification.domain.States.NOW;
import static id.go.pontianak.sertel.verification.domain.States.REQUEST;
import static id.go.pontianak.sertel.verification.domain.States.SUBMISSION;
import static id.go.pontianak.sertel.verification.domain.States.VERIFIER;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.verification.Samples;
import id.go.pontianak.sertel.verification.domain.Verification.AtBsre;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.RefusedByBsre;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Close;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Open;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.RecordRefused;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Submit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.UUID;

class VerificationFlowTest {

    private static final UUID EVENT = UUID.fromString("01939b3e-0000-7000-8000-000000000009");

    /** In each cell the state that follows, a refusal's code, or a dot: already done. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    state,         receive,       open,          submit,       close,  registered,  notSent,    unknown,     waiting,        approved,       refused
                    nothing,       AwaitingCheck, UNKNOWN_CASE,  UNKNOWN_CASE, .,      .,           .,          .,           .,              .,              .
                    AwaitingCheck, .,             .,             Submitting,   Closed, .,           .,          .,           .,              .,              .
                    Submitting,    .,             .,             .,            .,      Registered,  Submitting, Unconfirmed, NOT_REGISTERED, NOT_REGISTERED, RefusedByBsre
                    Unconfirmed,   .,             .,             .,            .,      Registered,  Submitting, Unconfirmed, NOT_REGISTERED, NOT_REGISTERED, RefusedByBsre
                    Parked,        .,             .,             .,            .,      Registered,  Submitting, Parked,      NOT_REGISTERED, NOT_REGISTERED, RefusedByBsre
                    Registered,    .,             .,             .,            .,      .,           .,          .,           Registered,     Verified,       RefusedByBsre
                    Verified,      .,             .,             .,            Closed, .,           .,          .,           .,              .,              .
                    RefusedByBsre, .,             .,             .,            .,      .,           .,          .,           .,              .,              .
                    Closed,        .,             .,             CASE_CLOSED,  .,      .,           .,          .,           .,              .,              .
                    """)
    void eachStateAnswersEachCommand(
            String state,
            String receive,
            String open,
            String submit,
            String close,
            String registered,
            String notSent,
            String unknown,
            String waiting,
            String approved,
            String refused) {
        @Nullable Verification from = state.equals("nothing") ? null : States.named(state);
        List<String> expected =
                List.of(
                        receive,
                        open,
                        submit,
                        close,
                        registered,
                        notSent,
                        unknown,
                        waiting,
                        approved,
                        refused);
        assertThat(Flow.commands().stream().map(command -> Flow.answer(from, command)).toList())
                .isEqualTo(expected);
    }

    @Test
    void aDossierIsOpenedOnceByWhoeverCameFirst() {
        var unopened = new AwaitingCheck(DOSSIER, null);
        var opened = (AwaitingCheck) Flow.after(unopened, new Open(VERIFIER, NOW));
        assertThat(opened.opened()).isEqualTo(new Verification.Opening(VERIFIER, NOW));
        assertThat(Flow.answer(opened, new Open(new Verifier("other", "Lain"), LATER)))
                .isEqualTo(".");
    }

    @Test
    void nobodyVerifiesTheirOwnApplication() {
        String nip = DOSSIER.applicant().nip();
        assertThat(Flow.answer(new AwaitingCheck(DOSSIER, null), new Submit(SUBMISSION, nip)))
                .isEqualTo("OWN_APPLICATION");
    }

    @Test
    void whoDisposedOfACaseDoesNotVerifyIt() {
        var byTheKasi =
                new Submission(REQUEST, EVENT, new Verifier(Samples.KASI, "Kasi"), NOW, null, null);
        assertThat(Flow.answer(new AwaitingCheck(DOSSIER, null), new Submit(byTheKasi, null)))
                .isEqualTo("DISPOSED_BY_SAME");
    }

    @ParameterizedTest
    @MethodSource
    void aDossierWithoutOneOfItsPapersIsNotSent(String missing) {
        var incomplete =
                new Dossier(
                        DOSSIER.applicationId(),
                        DOSSIER.trackingNumber(),
                        DOSSIER.revision(),
                        DOSSIER.officeId(),
                        DOSSIER.letter(),
                        DOSSIER.applicant(),
                        DOSSIER.documents().stream()
                                .filter(document -> !document.kind().equals(missing))
                                .toList(),
                        DOSSIER.handover());
        assertThat(Flow.answer(new AwaitingCheck(incomplete, null), new Submit(SUBMISSION, null)))
                .isEqualTo("PAPERS_MISSING");
    }

    static List<String> aDossierWithoutOneOfItsPapersIsNotSent() {
        return List.of("REQUEST_LETTER", "BSRE_FORM", "ID_CARD", "APPOINTMENT_DECREE");
    }

    @Test
    void whateverComesInWhateverOrderADossierIsSubmittedOnceAndEndsOnceOnBsresWord() {
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            @Nullable Verification state = null;
            int submitted = 0;
            int ended = 0;
            boolean refusedBefore = false;
            for (int i = 0; i < 40; i++) {
                VerificationCommand command =
                        Flow.commands().get(random.nextInt(Flow.commands().size()));
                if (command instanceof Close) {
                    continue;
                }
                refusedBefore |= command instanceof RecordRefused;
                if (VerificationFlow.decide(state, command)
                        instanceof Decision.Happened<VerificationEvent>(var events)) {
                    for (VerificationEvent event : events) {
                        state = VerificationFlow.evolve(state, event);
                        submitted += event instanceof VerificationEvent.Submitted ? 1 : 0;
                        ended +=
                                event instanceof VerificationEvent.Approved
                                                || event instanceof VerificationEvent.Refused
                                        ? 1
                                        : 0;
                    }
                }
                if (state instanceof AtBsre at) {
                    assertThat(at.submission()).as("seed %d", seed).isEqualTo(SUBMISSION);
                }
            }
            assertThat(submitted).as("seed %d", seed).isLessThanOrEqualTo(1);
            assertThat(ended).as("seed %d", seed).isLessThanOrEqualTo(1);
            assertThat(state instanceof RefusedByBsre && !refusedBefore)
                    .as("seed %d", seed)
                    .isFalse();
        }
    }
}
