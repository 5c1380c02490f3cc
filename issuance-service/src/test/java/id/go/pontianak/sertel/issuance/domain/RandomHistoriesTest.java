package id.go.pontianak.sertel.issuance.domain;

import static id.go.pontianak.sertel.issuance.domain.States.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.BeginCeremony;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Collect;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.HandOver;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Invite;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.LookAgain;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.Receive;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordCertificate;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordLink;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordPkcs12;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordReturn;
import id.go.pontianak.sertel.issuance.domain.IssuanceCommand.RecordStatus;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateDiffers;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent.CertificateMatched;
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
            if (story.contains(Handed.class)) {
                delivered++;
                assertThat(story)
                        .as("seed %d", seed)
                        .containsSubsequence(
                                PassphraseKnownSet.class, CertificateMatched.class, Handed.class)
                        .doesNotContain(CertificateDiffers.class);
            }
        }
        assertThat(delivered).as("so that the test says something").isGreaterThan(100);
    }

    private static List<Class<?>> story(Random random) {
        List<Class<?>> story = new ArrayList<>();
        @Nullable Issuance state = null;
        for (int i = 0; i < COMMANDS; i++) {
            if (IssuanceFlow.decide(state, command(random))
                    instanceof Decision.Happened<IssuanceEvent>(var events)) {
                for (IssuanceEvent event : events) {
                    story.add(event.getClass());
                    state = IssuanceHistory.evolve(state, event);
                }
            }
        }
        return story;
    }

    private static IssuanceCommand command(Random random) {
        Instant now = NOW.plusSeconds(random.nextInt(7_200));
        UUID one = new UUID(1, random.nextInt(2));
        return switch (random.nextInt(11)) {
            case 0 -> new Receive(States.file());
            case 1 -> new Invite(one, States.APPOINTMENT, one, States.OFFICER, now);
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
            case 6 -> new LookAgain(now);
            case 7 ->
                    new RecordCertificate(
                            States.CERTIFICATE,
                            random.nextBoolean() ? States.PASSED : States.FAILED,
                            one,
                            States.LATER,
                            now);
            case 8 -> new HandOver(new Delivery.CounterReceipt(States.OFFICER, "Budi", "KTP"), now);
            case 9 -> new Collect(one, random.nextInt(4) > 0, random.nextBoolean(), now);
            default -> new RecordPkcs12(now);
        };
    }
}
