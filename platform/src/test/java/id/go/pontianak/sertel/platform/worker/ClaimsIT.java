package id.go.pontianak.sertel.platform.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.work.Claim;
import id.go.pontianak.sertel.platform.work.Claims;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Claims, as workers take them. */
@PlatformTest
class ClaimsIT extends DueFixture {

    @Test
    void noMoreIsTakenThanWasAskedFor() {
        due(200);
        var claims = new Claims(table, jdbc, LONG);

        assertThat(claims.take(3)).hasSize(3);
        assertThat(claims.take(7)).hasSize(7);
        assertThat(left()).isEqualTo(190);
    }

    @Test
    void theEarliestIsTakenFirstAndWhatIsNotDueYetNotAtAll() {
        UUID later = UUID.randomUUID();
        UUID future = UUID.randomUUID();
        desk.due(List.of(future), Instant.now().plus(LONG));
        desk.due(List.of(later), LONG_AGO.plusSeconds(1));
        desk.due(List.of(id), LONG_AGO);
        var claims = new Claims(table, jdbc, LONG);

        assertThat(claims.take(1)).extracting(Claim::key).containsExactly(id);
        assertThat(claims.take(5)).extracting(Claim::key).containsExactly(later);
        assertThat(claims.take(5)).isEmpty();
        assertThat(claims.nextDue()).isPresent();
    }

    @Test
    void nothingDueIsNoNextTime() {
        assertThat(new Claims(table, jdbc, LONG).nextDue()).isEmpty();
    }

    @Test
    void afterACrashTheLeaseRunsOutAndTheNextSeesThatItMayHaveBegun() {
        desk.due(List.of(id), LONG_AGO);
        var crashed = new Claims(table, jdbc, SHORT);
        assertThat(crashed.take(1)).extracting(Claim::count).containsExactly(1);

        var next = new Claims(table, jdbc, LONG);
        await().untilAsserted(
                        () ->
                                assertThat(next.take(1))
                                        .singleElement()
                                        .matches(Claim::mayHaveBegunBefore)
                                        .extracting(Claim::count)
                                        .isEqualTo(2));
        assertThat(next.take(1)).isEmpty();
    }

    @Test
    void aNewStateIsNewWorkThatNobodyHasBegun() {
        desk.due(List.of(id), LONG_AGO);
        new Claims(table, jdbc, LONG).take(1);

        desk.due(List.of(id), LONG_AGO.plusSeconds(5));

        assertThat(new Claims(table, jdbc, LONG).take(1))
                .extracting(Claim::count)
                .containsExactly(1);
    }

    @Test
    void aChangeThatHasNothingToDoWithTheWorkLeavesItToTheWorkerWhoIsAtIt() {
        desk.due(List.of(id), LONG_AGO);
        new Claims(table, jdbc, LONG).take(1);

        desk.add(id);

        var another = new Claims(table, jdbc, LONG);
        assertThat(another.take(1)).isEmpty();
        leasesRunOut();
        assertThat(another.take(1)).singleElement().matches(Claim::mayHaveBegunBefore);
    }
}
