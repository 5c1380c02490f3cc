package id.go.pontianak.sertel.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.idempotency.IdempotencyKeys.Standing;
import id.go.pontianak.sertel.platform.work.RoundTrip;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@PlatformTest
class IdempotencyKeysIT {

    private static final String CALLER = "office-dinkes";
    private static final String CONTENT = "fingerprint";
    private static final Standing FRESH = new Standing.Fresh();
    private static final Standing IN_PROGRESS = new Standing.InProgress();

    @Autowired private IdempotencyKeys keys;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private PlatformTransactionManager transactions;

    private final String key = UUID.randomUUID().toString();

    @Test
    void aKeyIsFreshThenInProgressThenAnsweredForGood() {
        assertThat(claim()).isEqualTo(FRESH);
        assertThat(claim()).isEqualTo(IN_PROGRESS);

        answer("{\"n\":1}");

        assertThat(claim()).isEqualTo(new Standing.Answered("{\"n\":1}"));
        assertThat(claim()).isEqualTo(new Standing.Answered("{\"n\":1}"));
    }

    @Test
    void aKeyIsNotForOtherContentNeitherBeforeNorAfterTheAnswer() {
        claim();
        assertThat(keys.claim(CALLER, key, "other")).isEqualTo(new Standing.OtherContent());

        answer("{}");
        assertThat(keys.claim(CALLER, key, "other")).isEqualTo(new Standing.OtherContent());
    }

    @Test
    void theSameKeyOfAnotherCallerIsAnotherKey() {
        claim();

        assertThat(keys.claim("office-disdik", key, "other")).isEqualTo(FRESH);
    }

    @Test
    void aRequestThatCameToNothingGivesItsKeyBack() {
        claim();
        keys.release(CALLER, key);

        assertThat(keys.claim(CALLER, key, "mended")).isEqualTo(FRESH);
    }

    @Test
    void anAnsweredKeyIsNotGivenBack() {
        claim();
        answer("{}");
        keys.release(CALLER, key);

        assertThat(claim()).isEqualTo(new Standing.Answered("{}"));
    }

    @Test
    void anAnswerThatIsRolledBackLeavesTheKeyInProgress() {
        claim();
        var transaction = new TransactionTemplate(transactions);

        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            answer("{}");
                                            throw new IllegalStateException("as wanted");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(claim()).isEqualTo(IN_PROGRESS);
    }

    @Test
    void aKeyWhoseRequestDiedIsTakenOverLaterByOne() throws Exception {
        claim();
        passed("1 minute");
        assertThat(claim()).isEqualTo(IN_PROGRESS);

        passed("2 minutes");

        assertThat(claimAtOnce(6)).containsOnlyOnce(FRESH).contains(IN_PROGRESS);
    }

    @Test
    void anAnsweredKeyIsNeverTakenOver() {
        claim();
        answer("{}");
        passed("6 days");

        assertThat(claim()).isEqualTo(new Standing.Answered("{}"));
    }

    @Test
    void aKeyIsForgottenAfterSevenDays() {
        claim();
        answer("{}");
        passed("7 days 1 second");

        assertThat(claim()).isEqualTo(FRESH);
    }

    @Test
    void ofManyRequestsAtOnceOneIsTheFirst() throws Exception {
        assertThat(claimAtOnce(8)).hasSize(8).containsOnlyOnce(FRESH).contains(IN_PROGRESS);
    }

    private List<Standing> claimAtOnce(int count) throws Exception {
        var barrier = new CyclicBarrier(count);
        List<Standing> standings = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Standing>> claims = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                claims.add(
                        threads.submit(
                                () -> {
                                    barrier.await();
                                    return claim();
                                }));
            }
            for (Future<Standing> claim : claims) {
                standings.add(claim.get());
            }
        }
        return standings;
    }

    private Standing claim() {
        return keys.claim(CALLER, key, CONTENT);
    }

    private void answer(String response) {
        var trip = new RoundTrip();
        trip.execute(keys.answer(CALLER, key, response));
        trip.make(jdbc);
    }

    private void passed(String time) {
        jdbc.update(
                "UPDATE idempotency_key SET claimed_at = claimed_at - ?::interval WHERE key = ?",
                time,
                key);
    }
}
