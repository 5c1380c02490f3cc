package id.go.pontianak.sertel.issuance.domain;

import static id.go.pontianak.sertel.issuance.domain.States.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.BeginCeremony;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Collect;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HandOver;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HearEnd;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Invite;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Lapse;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.LookAgain;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.MarkAbsent;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.MoveVisit;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Receive;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Recheck;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordCertificate;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordPkcs12;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordReturn;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordRevoked;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordStatus;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Reject;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RenewLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Slot;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Wanted;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Withdraw;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateMatched;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.EndHeard;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Ended;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.Handed;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.PassphraseKnownSet;
import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Thousands of histories in which everybody does anything at any time. */
class RandomHistoriesTest {

    private static final int HISTORIES = 3_000;
    private static final int COMMANDS = 60;
    private static final List<Wanted> WANTED = List.of(Wanted.values());

    @Test
    void whateverHappensACaseIsDeliveredAtMostOnceAndOnlyAfterPassphraseAndMatch() {
        int delivered = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            List<Class<?>> story = story(new Random(seed));
            assertThat(story.stream().filter(Handed.class::equals).count())
                    .as("deliveries, seed %d", seed)
                    .isLessThanOrEqualTo(1);
            assertThat(story.stream().filter(PassphraseKnownSet.class::equals).count())
                    .as("passphrases, seed %d", seed)
                    .isLessThanOrEqualTo(1);
            assertThat(
                            story.stream()
                                    .filter(List.of(Ended.class, EndHeard.class)::contains)
                                    .count())
                    .as("ends, seed %d", seed)
                    .isLessThanOrEqualTo(1);
            if (story.contains(Handed.class)) {
                delivered++;
                assertThat(story)
                        .as("seed %d", seed)
                        .containsSubsequence(
                                PassphraseKnownSet.class, CertificateMatched.class, Handed.class)
                        .doesNotContain(Ended.class, EndHeard.class);
            }
        }
        assertThat(delivered).as("so that the test says something").isGreaterThan(100);
    }

    private static List<Class<?>> story(Random random) {
        List<Class<?>> story = new ArrayList<>();
        @Nullable Issuance state = null;
        Instant said = Instant.EPOCH;
        for (int i = 0; i < COMMANDS; i++) {
            if (IssuanceFlow.decide(state, command(random))
                    instanceof Decision.Happened<IssuanceEvent>(var events)) {
                for (IssuanceEvent event : events) {
                    story.add(event.getClass());
                    Instant at = event.saidAt();
                    if (at != null) {
                        assertThat(at).as("each later than the one before").isAfter(said);
                        said = at;
                    }
                    state = IssuanceHistory.evolve(state, event);
                }
            }
        }
        return story;
    }

    private static IssuanceCommand command(Random random) {
        Instant now = NOW.plusSeconds(random.nextInt(7_200));
        Instant appointment = NOW.plusSeconds(random.nextInt(7_200));
        UUID one = new UUID(1, random.nextInt(2));
        var slot =
                new Slot(
                        one,
                        appointment,
                        one,
                        appointment.plusSeconds(3_600),
                        random.nextInt(9) > 0);
        return switch (random.nextInt(15)) {
            case 0 -> new Receive(States.file(), now);
            case 1 -> new Invite(slot, null, States.OFFICER, now);
            case 2 ->
                    new BeginCeremony(
                            random.nextInt(4) > 0,
                            States.OFFICER,
                            "KTP",
                            one,
                            now,
                            now.plusSeconds(600));
            case 3 -> new RecordLink(one, States.PAGE, States.LATER, now);
            case 4 -> new RecordReturn(one, now);
            case 5 -> new RecordStatus(one, random.nextBoolean(), now, now, one);
            case 6 -> new LookAgain(now, now);
            case 7 ->
                    new RecordCertificate(
                            States.CERTIFICATE,
                            random.nextBoolean() ? States.PASSED : States.FAILED,
                            one,
                            States.LATER,
                            States.LAPSE,
                            States.LATER,
                            now);
            case 8 -> new HandOver(new Delivery.CounterReceipt(States.OFFICER, "Budi", "KTP"), now);
            case 9 ->
                    new Collect(
                            one,
                            random.nextInt(4) > 0,
                            WANTED.get(random.nextInt(WANTED.size())),
                            now);
            case 10 -> new RecordPkcs12(now);
            case 11 -> new MoveVisit(one, slot, now);
            case 12 -> new MarkAbsent(States.OFFICER, now);
            case 13 -> new RenewLink(null, one, States.LATER, now);
            default -> rare(random, one, now);
        };
    }

    /** What ends a case happens seldom enough for others to come to their own end. */
    private static IssuanceCommand rare(Random random, UUID one, Instant now) {
        return switch (random.nextInt(40)) {
            case 0 -> new Withdraw(one, now);
            case 1 -> new HearEnd(Ending.Kind.REJECTED, now);
            case 2 -> new Lapse(now);
            case 3 -> new Reject("TIDAK_HADIR", null, States.OFFICER, now);
            case 4 -> new RecordRevoked(now);
            default -> new Recheck(now);
        };
    }
}
