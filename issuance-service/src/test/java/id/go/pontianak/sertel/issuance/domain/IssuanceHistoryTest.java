package id.go.pontianak.sertel.issuance.domain;

import static id.go.pontianak.sertel.issuance.domain.States.LATER;
import static id.go.pontianak.sertel.issuance.domain.States.NOW;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.issuance.domain.Issuance.AwaitingCertificate;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Issuance.Ready;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.BeginCeremony;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Collect;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Invite;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordReturn;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordStatus;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Wanted;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

class IssuanceHistoryTest {

    private static final UUID FRESH = Asked.FRESH;

    @Test
    void fiveWrongOwnersCodesLockTheCodeAndANewInvitationBringsANewOne() {
        Issuance state = States.invited();
        for (int i = 0; i < 5; i++) {
            state = after(state, begin(false, FRESH));
        }

        assertThat(IssuanceFlow.decide(state, begin(true, FRESH)))
                .isEqualTo(
                        Decision.refused(
                                "OWNER_CODE_LOCKED", "a new invitation brings a new code"));
        Invited again =
                (Invited)
                        after(
                                state,
                                new Invite(
                                        Asked.slot(States.APPOINTMENT, true),
                                        null,
                                        States.OFFICER,
                                        NOW));
        assertThat(again.invitation().locked()).isFalse();
        assertThat(again.invitation().linkId()).isEqualTo(FRESH);
        assertThat(again.invitation().round()).isEqualTo(2);
    }

    @Test
    void fiveWrongReceiptCodesCloseTheLink() {
        Issuance state = States.ready();
        for (int i = 0; i < 5; i++) {
            state = after(state, new Collect(States.LINK, false, Wanted.NOTHING, NOW));
        }

        assertThat(PickupFlow.open(state, States.LINK, NOW)).isNull();
    }

    @Test
    void aBrowserComesBackOnlyOnce() {
        Issuance back = after(States.inCeremony(States.PAGE), new RecordReturn(States.RETURN, NOW));

        assertThat(IssuanceFlow.decide(back, new RecordReturn(States.RETURN, NOW)))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aBrowserThatComesBackMakesTheStatusBeAskedAtOnce() {
        Instant back = NOW.plusSeconds(3);

        InCeremony state =
                (InCeremony)
                        after(
                                States.inCeremony(States.PAGE),
                                new RecordReturn(States.RETURN, back));

        assertThat(state.lookAt()).isEqualTo(back);
    }

    @Test
    void aCeremonyThatNobodyCameBackFromLeavesItsReturnToTheNextOne() {
        var late = new RecordStatus(States.RETURN, false, LATER, LATER, FRESH);
        Issuance invitedAgain = after(States.inCeremony(States.PAGE), late);

        InCeremony next = (InCeremony) after(invitedAgain, begin(true, FRESH));

        assertThat(next.ceremony().returnState()).isEqualTo(States.RETURN);
        assertThat(next.link()).isNull();
    }

    @Test
    void aReturnThatWasUsedIsNotUsedByTheNextCeremony() {
        Issuance back = after(States.inCeremony(States.PAGE), new RecordReturn(States.RETURN, NOW));
        Issuance invitedAgain =
                after(back, new RecordStatus(States.RETURN, false, LATER, LATER, FRESH));

        InCeremony next = (InCeremony) after(invitedAgain, begin(true, FRESH));

        assertThat(next.ceremony().returnState()).isEqualTo(FRESH);
    }

    @Test
    void thePageIsForgottenOnceThePassphraseIsSetAndTheCertificateIsLookedForAtOnce() {
        var issued = new RecordStatus(States.RETURN, true, NOW, LATER, FRESH);

        AwaitingCertificate state =
                (AwaitingCertificate) after(States.inCeremony(States.PAGE), issued);

        assertThat(state.toString()).doesNotContain(States.PAGE.url());
        assertThat(state.lookAt()).isEqualTo(NOW);
        assertThat(state.passphraseSetId()).isEqualTo(FRESH);
    }

    @Test
    void theIntentToAskForTheKeyIsRememberedBeforeBsreIsAsked() {
        Ready state =
                (Ready) after(States.ready(), new Collect(States.LINK, true, Wanted.PKCS12, NOW));

        assertThat(state.pickup().pkcs12AskedAt()).isEqualTo(NOW);
    }

    @Test
    void somethingThatCannotHappenInAStateIsABrokenThing() {
        assertThatThrownBy(
                        () ->
                                IssuanceHistory.evolve(
                                        States.mismatched(),
                                        new IssuanceEvent.Handed(
                                                new Delivery(Delivery.Channel.LINK, NOW, null))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Handed");
    }

    private static BeginCeremony begin(boolean codeMatches, UUID newReturn) {
        return new BeginCeremony(
                codeMatches, States.OFFICER, "KTP", newReturn, NOW, NOW.plus(Duration.ofHours(1)));
    }

    private static Issuance after(Issuance state, IssuanceCommand command) {
        return IssuanceFlow.decide(state, command)
                        instanceof Decision.Happened<IssuanceEvent>(var events)
                ? IssuanceHistory.evolve(state, events.getFirst())
                : state;
    }
}
