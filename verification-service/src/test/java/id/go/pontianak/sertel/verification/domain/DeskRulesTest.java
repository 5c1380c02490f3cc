package id.go.pontianak.sertel.verification.domain;

import static id.go.pontianak.sertel.verification.domain.States.DOSSIER;
import static id.go.pontianak.sertel.verification.domain.States.FILE;
import static id.go.pontianak.sertel.verification.domain.States.LATER;
import static id.go.pontianak.sertel.verification.domain.States.NOW;
import static id.go.pontianak.sertel.verification.domain.States.VERIFIER;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.verification.Samples;
import id.go.pontianak.sertel.verification.domain.Verification.AwaitingCheck;
import id.go.pontianak.sertel.verification.domain.Verification.OnFile;
import id.go.pontianak.sertel.verification.domain.Verification.Opening;
import id.go.pontianak.sertel.verification.domain.VerificationCommand.Open;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Who may look into a dossier, who may handle it, and when. */
class DeskRulesTest {

    private static final AwaitingCheck UNOPENED = new AwaitingCheck(FILE, null);
    private static final AwaitingCheck OPENED = new AwaitingCheck(FILE, new Opening(VERIFIER, NOW));
    private static final Standing APPLICANT = new Standing(DOSSIER.applicant().nip(), false, null);
    private static final Standing DISPOSER = new Standing(null, true, null);
    private static final Verifier KASI = new Verifier(Samples.KASI, "Kasi");

    @Test
    void aDossierIsOpenedOnceByWhoeverCameFirst() {
        var opened = (AwaitingCheck) Flow.after(UNOPENED, new Open(VERIFIER, Flow.STRANGER, NOW));

        assertThat(opened.opened()).isEqualTo(new Opening(VERIFIER, NOW));
        assertThat(Flow.answer(opened, new Open(Flow.ANOTHER, Flow.STRANGER, LATER)))
                .isEqualTo(".");
    }

    @Test
    void nobodyOpensTheirOwnApplicationWhereverItIs() {
        assertThat(States.all().stream().filter(OnFile.class::isInstance))
                .isNotEmpty()
                .allSatisfy(
                        state ->
                                assertThat(Flow.answer(state, new Open(VERIFIER, APPLICANT, NOW)))
                                        .isEqualTo("OWN_APPLICATION"));
    }

    @Test
    void whoDisposedOfACaseMayLookButDoesNotOpenIt() {
        for (AwaitingCheck desk : List.of(UNOPENED, OPENED)) {
            assertThat(Flow.answer(desk, new Open(VERIFIER, DISPOSER, NOW)))
                    .isEqualTo("DISPOSED_BY_SAME");
            assertThat(Flow.answer(desk, new Open(KASI, Flow.STRANGER, NOW)))
                    .isEqualTo("DISPOSED_BY_SAME");
        }
    }

    @Test
    void nobodyHandlesTheirOwnApplication() {
        assertThat(Flow.actsOf(VERIFIER, APPLICANT))
                .allSatisfy(
                        act -> assertThat(Flow.answer(OPENED, act)).isEqualTo("OWN_APPLICATION"));
    }

    @Test
    void whoDisposedOfACaseAtAnyStepOfAnyRevisionDoesNotHandleItAsVerifier() {
        assertThat(Flow.actsOf(VERIFIER, DISPOSER))
                .allSatisfy(
                        act -> assertThat(Flow.answer(OPENED, act)).isEqualTo("DISPOSED_BY_SAME"));
        assertThat(Flow.actsOf(KASI, Flow.STRANGER))
                .allSatisfy(
                        act -> assertThat(Flow.answer(OPENED, act)).isEqualTo("DISPOSED_BY_SAME"));
    }

    @Test
    void whatNobodyHasOpenedIsNotHandled() {
        assertThat(Flow.actsOf(VERIFIER, Flow.STRANGER))
                .allSatisfy(act -> assertThat(Flow.answer(UNOPENED, act)).isEqualTo("NOT_OPENED"));
    }

    @Test
    void whatWasOpenedBeforeItWasCorrectedIsToBeOpenedAgain() {
        Verification again =
                Flow.after(Flow.after(OPENED, Flow.command("return")), Flow.command("resume"));

        assertThat(Flow.actsOf(VERIFIER, Flow.STRANGER))
                .allSatisfy(act -> assertThat(Flow.answer(again, act)).isEqualTo("NOT_OPENED"));
        assertThat(Flow.answer(opened(again), Flow.command("submit"))).isEqualTo("Submitting");
    }

    @Test
    void whoLookedAtAnEarlierRevisionHandlesNotTheCorrectedOneWhoeverOpenedIt() {
        Verification again =
                Flow.after(Flow.after(OPENED, Flow.command("return")), Flow.command("resume"));
        var before = new Standing(null, false, 1);
        var now = new Standing(null, false, 2);

        for (Verification desk : List.of(again, opened(again))) {
            assertThat(Flow.actsOf(VERIFIER, before))
                    .allSatisfy(act -> assertThat(Flow.answer(desk, act)).isEqualTo("REVISED"));
        }
        assertThat(Flow.actsOf(VERIFIER, now))
                .allSatisfy(
                        act ->
                                assertThat(Flow.answer(opened(again), act))
                                        .isNotIn("REVISED", "NOT_OPENED"));
    }

    private static Verification opened(Verification state) {
        return Flow.after(state, Flow.command("open"));
    }
}
