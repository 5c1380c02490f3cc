package id.go.pontianak.sertel.intake.messaging;

import static id.go.pontianak.sertel.schemas.EventType.APPLICATION_REJECTED;
import static id.go.pontianak.sertel.schemas.EventType.APPLICATION_RETURNED;
import static id.go.pontianak.sertel.schemas.EventType.APPLICATION_SUBMITTED;
import static id.go.pontianak.sertel.schemas.EventType.APPLICATION_WITHDRAWN;
import static id.go.pontianak.sertel.schemas.EventType.CERTIFICATE_DELIVERED;
import static id.go.pontianak.sertel.schemas.EventType.CERTIFICATE_MISMATCHED;
import static id.go.pontianak.sertel.schemas.EventType.CERTIFICATE_READY;
import static id.go.pontianak.sertel.schemas.EventType.DISPOSITION_FORWARDED;
import static id.go.pontianak.sertel.schemas.EventType.DISPOSITION_RECALLED;
import static id.go.pontianak.sertel.schemas.EventType.DOSSIER_SUBMITTED;
import static id.go.pontianak.sertel.schemas.EventType.DOSSIER_VERIFIED;
import static id.go.pontianak.sertel.schemas.EventType.OWNER_ABSENT;
import static id.go.pontianak.sertel.schemas.EventType.OWNER_INVITED;
import static id.go.pontianak.sertel.schemas.EventType.PASSPHRASE_SET;
import static id.go.pontianak.sertel.schemas.EventType.WITHDRAWAL_REQUESTED;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Withdrawal;
import id.go.pontianak.sertel.platform.decision.Decision;
import id.go.pontianak.sertel.schemas.EventType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/**
 * The events of a case become known in any order across topics, each topic's own order kept, some
 * of them twice; and whatever people do in between, the end is the same and nothing is lost.
 */
class InterleavingTest {

    private static final Instant LATER = CaseStory.BEGINNING.plus(Duration.ofDays(31));

    @Test
    void aReturnedCaseIsCorrectedAndGoesOnToItsEnd() {
        CaseStory story =
                new CaseStory()
                        .say(DISPOSITION_FORWARDED, 1, 2)
                        .say(DISPOSITION_RECALLED, 1, 2)
                        .say(DISPOSITION_FORWARDED, 1, 2)
                        .say(DISPOSITION_FORWARDED, 1, 3)
                        .say(DISPOSITION_FORWARDED, 1, 4)
                        .say(APPLICATION_RETURNED, 1, 5)
                        .say(DOSSIER_SUBMITTED, 2, 5)
                        .say(DOSSIER_VERIFIED, 2, 5)
                        .say(OWNER_INVITED, 2, 6)
                        .say(OWNER_ABSENT, 2, 6)
                        .say(OWNER_INVITED, 2, 6)
                        .say(PASSPHRASE_SET, 2, 6)
                        .say(CERTIFICATE_MISMATCHED, 2, 7)
                        .say(CERTIFICATE_READY, 2, 7)
                        .say(CERTIFICATE_DELIVERED, 2, 7);

        Interleaving.play(
                story,
                (follower, random) -> {
                    if (follower.state() instanceof Application.Returned && random.nextBoolean()) {
                        follower.correct(CaseStory.BEGINNING);
                    }
                },
                follower -> {
                    assertThat(follower.state().standing().status()).isEqualTo("DELIVERED");
                    assertThat(follower.state().submission().revision()).isEqualTo(2);
                    assertThat(follower.toldTypes())
                            .containsExactly(APPLICATION_SUBMITTED, APPLICATION_SUBMITTED);
                    assertThat(follower.state().history()).hasSize(17);
                });
    }

    @Test
    void aCaseThatIsOnItsWayStandsWhereTheLatestWordOfTheLatestServicePutsIt() {
        CaseStory story =
                new CaseStory()
                        .say(DISPOSITION_FORWARDED, 1, 2)
                        .say(DISPOSITION_FORWARDED, 1, 3)
                        .say(DISPOSITION_RECALLED, 1, 3);

        Interleaving.play(
                story,
                (_, _) -> {},
                follower -> {
                    assertThat(follower.state().standing().step()).isEqualTo(3);
                    assertThat(follower.state().standing().since())
                            .isEqualTo(CaseStory.BEGINNING.plusSeconds(180));
                });
    }

    @Test
    void aServiceWhoseClockIsBehindIsStillHeard() {
        CaseStory story =
                new CaseStory()
                        .sayAt(20, DISPOSITION_FORWARDED, 1, 4)
                        .sayAt(30, APPLICATION_RETURNED, 1, 5)
                        .sayAt(5, DISPOSITION_FORWARDED, 2, 4)
                        .sayAt(2, DOSSIER_SUBMITTED, 2, 5);

        Interleaving.play(
                story,
                (follower, _) -> {
                    if (follower.state() instanceof Application.Returned) {
                        follower.correct(CaseStory.BEGINNING);
                    }
                },
                follower -> assertThat(follower.state().standing().status()).isEqualTo("AT_BSRE"));
    }

    @Test
    void anInvitationThatIsSaidAgainDoesNotMakeTheWaitShorter() {
        CaseStory story =
                new CaseStory()
                        .say(DOSSIER_VERIFIED, 1, 5)
                        .say(OWNER_INVITED, 1, 6)
                        .say(OWNER_ABSENT, 1, 6)
                        .say(OWNER_INVITED, 1, 6)
                        .say(OWNER_INVITED, 1, 6);

        Interleaving.play(
                story,
                (_, _) -> {},
                follower ->
                        assertThat(follower.state().standing().since())
                                .isEqualTo(CaseStory.BEGINNING.plusSeconds(240)));
    }

    @Test
    void aWithdrawalIsAnsweredOnceByWhoeverHoldsTheCase() {
        CaseStory story =
                new CaseStory()
                        .say(DISPOSITION_FORWARDED, 1, 2)
                        .say(DISPOSITION_FORWARDED, 1, 3)
                        .say(DISPOSITION_FORWARDED, 1, 4)
                        .say(APPLICATION_WITHDRAWN, 1, 5);

        Interleaving.play(
                story,
                (follower, _) -> follower.withdraw(CaseStory.BEGINNING),
                follower -> {
                    assertThat(follower.state().standing().status()).isEqualTo("WITHDRAWN");
                    assertThat(follower.state().lockedNik()).isNull();
                    assertThat(follower.toldTypes()).doesNotContain(APPLICATION_WITHDRAWN);
                    assertThat(outcome(follower)).isIn(null, Withdrawal.Outcome.DONE);
                });
    }

    @Test
    void aWithdrawalThatMeetsAReturnIsAnsweredByIntakeExactlyOnce() {
        CaseStory story =
                new CaseStory()
                        .say(DISPOSITION_FORWARDED, 1, 2)
                        .say(DISPOSITION_FORWARDED, 1, 3)
                        .say(APPLICATION_RETURNED, 1, 4);

        Interleaving.play(
                story,
                (follower, random) -> {
                    if (random.nextInt(3) == 0) {
                        follower.withdraw(CaseStory.BEGINNING);
                    }
                },
                follower -> {
                    follower.withdraw(CaseStory.BEGINNING);
                    assertThat(follower.state().standing().status()).isEqualTo("WITHDRAWN");
                    assertThat(outcome(follower)).isEqualTo(Withdrawal.Outcome.DONE);
                    assertThat(follower.toldTypes())
                            .containsExactly(
                                    APPLICATION_SUBMITTED,
                                    WITHDRAWAL_REQUESTED,
                                    APPLICATION_WITHDRAWN);
                });
    }

    @Test
    void aWithdrawalThatComesAfterThePassphraseIsTooLateHoweverLateThatBecomesKnown() {
        CaseStory story =
                new CaseStory()
                        .say(DISPOSITION_FORWARDED, 1, 4)
                        .say(DOSSIER_VERIFIED, 1, 5)
                        .say(OWNER_INVITED, 1, 6)
                        .say(PASSPHRASE_SET, 1, 6)
                        .say(CERTIFICATE_READY, 1, 7);

        Interleaving.play(
                story,
                (follower, random) -> {
                    if (random.nextInt(4) == 0) {
                        follower.withdraw(CaseStory.BEGINNING);
                    }
                },
                follower -> {
                    assertThat(follower.state().standing().status()).isEqualTo("READY");
                    assertThat(outcome(follower)).isIn(null, Withdrawal.Outcome.TOO_LATE);
                    assertThat(follower.withdraw(CaseStory.BEGINNING))
                            .isInstanceOfSatisfying(
                                    Decision.Refused.class,
                                    refused ->
                                            assertThat(refused.code())
                                                    .isEqualTo("WITHDRAWAL_TOO_LATE"));
                });
    }

    @Test
    void ofCorrectionWithdrawalAndLapseOneAloneHappensToAReturn() {
        CaseStory story =
                new CaseStory()
                        .say(DISPOSITION_FORWARDED, 1, 2)
                        .say(APPLICATION_RETURNED, 1, 3)
                        .say(APPLICATION_REJECTED, 2, 3);

        Interleaving.play(
                story,
                (follower, random) -> {
                    if (follower.state() instanceof Application.Returned) {
                        switch (random.nextInt(3)) {
                            case 0 -> follower.correct(LATER);
                            case 1 -> follower.withdraw(LATER);
                            default -> follower.lapse(LATER);
                        }
                    }
                },
                follower -> {
                    assertThat(follower.state()).isInstanceOf(Application.Ended.class);
                    boolean corrected = follower.state().submission().revision() == 2;
                    assertThat(follower.state().standing().status().equals("REJECTED"))
                            .isEqualTo(corrected);
                    assertThat(follower.toldTypes().stream().filter(EventType.FINAL::contains))
                            .hasSize(corrected ? 0 : 1);
                    assertThat(follower.lapse(LATER)).isInstanceOf(Decision.AlreadyDone.class);
                },
                false);
    }

    private static Withdrawal.@Nullable Outcome outcome(Follower follower) {
        Withdrawal withdrawal = follower.state().withdrawal();
        return withdrawal == null ? null : withdrawal.outcome(follower.state().standing().stage());
    }
}
