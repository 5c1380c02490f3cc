package id.go.pontianak.sertel.issuance.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.ApplicationWithdrawn;
import id.go.pontianak.sertel.event.PassphraseSet;
import id.go.pontianak.sertel.schemas.Envelope;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;

/** The events of one case in any order across topics, repeated, and between what people do. */
class InterleavingPropertyTest {

    private static final String ACT = "ACT";
    private static final String VERIFIED = "VERIFIED";
    private static final String WITHDRAWAL = "WITHDRAWAL";
    private static final String REJECTED = "REJECTED";
    private static final String ECHO = "ECHO";

    @Property(tries = 200)
    void aWithdrawalIsHonouredWhetherItComesBeforeOrAfterTheCase(
            @ForAll("withdrawal") List<String> order) {
        var service = new PlayedService().play(order);

        assertThat(service.status()).isEqualTo("WITHDRAWN");
        assertThat(service.said())
                .singleElement()
                .isInstanceOfSatisfying(
                        ApplicationWithdrawn.class,
                        event ->
                                assertThat(event.getCausationId())
                                        .isEqualTo(PlayedService.WITHDRAWAL_ID));
    }

    @Property(tries = 200)
    void whatEndedElsewhereIsDroppedWhateverArrivesLater(@ForAll("ended") List<String> order) {
        var service = new PlayedService().play(order);

        assertThat(service.status()).isEqualTo("REJECTED");
        assertThat(service.said()).isEmpty();
        assertThat(service.isWaitedFor()).isFalse();
    }

    @Property(tries = 1_000)
    void eitherThePassphraseIsSetOrTheCaseIsWithdrawnAndNeverBoth(
            @ForAll("race") List<String> order) {
        var service = new PlayedService().play(order);

        boolean withdrawn =
                service.said().stream().anyMatch(ApplicationWithdrawn.class::isInstance);
        boolean set = service.said().stream().anyMatch(PassphraseSet.class::isInstance);
        assertThat(withdrawn).isNotEqualTo(set);
        assertThat(service.status()).isEqualTo(withdrawn ? "WITHDRAWN" : "DELIVERED");
        assertThat(service.saidInRisingOrder()).isTrue();
    }

    @Property(tries = 1_000)
    void whateverHappensACaseEndsOnceAndNothingIsSaidAfterwards(
            @ForAll("everything") List<String> order) {
        var service = new PlayedService().play(order);

        assertThat(service.finals()).isLessThanOrEqualTo(1);
        assertThat(service.isWaitedFor()).isFalse();
        assertThat(service.saidAfterTheEnd()).isFalse();
        assertThat(service.said())
                .allSatisfy(
                        event ->
                                assertThat(Envelope.of(event).causationId())
                                        .as("what caused it")
                                        .isNotNull());
        assertThat(service.saidInRisingOrder()).isTrue();
    }

    @Provide
    Arbitrary<List<String>> withdrawal() {
        return Arbitraries.shuffle(VERIFIED, VERIFIED, WITHDRAWAL, WITHDRAWAL, ECHO);
    }

    @Provide
    Arbitrary<List<String>> ended() {
        return Arbitraries.shuffle(VERIFIED, VERIFIED, REJECTED, REJECTED);
    }

    /** Everything that people do comes after the case, and all of it is done. */
    @Provide
    Arbitrary<List<String>> race() {
        return Arbitraries.shuffle(WITHDRAWAL, ACT, ACT, ACT, ACT, ACT, ACT, ECHO)
                .map(
                        order -> {
                            var whole = new java.util.ArrayList<String>();
                            whole.add(VERIFIED);
                            whole.addAll(order);
                            return whole;
                        });
    }

    @Provide
    Arbitrary<List<String>> everything() {
        return Arbitraries.shuffle(
                VERIFIED,
                VERIFIED,
                WITHDRAWAL,
                WITHDRAWAL,
                REJECTED,
                REJECTED,
                ACT,
                ACT,
                ACT,
                ACT,
                ACT,
                ACT,
                ECHO,
                ECHO);
    }
}
