package id.go.pontianak.sertel.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.Samples;
import id.go.pontianak.sertel.platform.counter.Counter;
import id.go.pontianak.sertel.platform.counter.CounterDesk;
import id.go.pontianak.sertel.platform.counter.CountingDataSource;
import id.go.pontianak.sertel.platform.counter.PlatformTest;
import id.go.pontianak.sertel.platform.outbox.Outbox;
import id.go.pontianak.sertel.platform.telemetry.Traces;
import id.go.pontianak.sertel.platform.work.AggregateTable;
import id.go.pontianak.sertel.platform.work.WorkUnits;

import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

/** Batches in whatever order and however often they come. */
@PlatformTest
class InboxIT extends InboxFixture {

    @Autowired private DataSource dataSource;
    @Autowired private AggregateTable<Counter> table;
    @Autowired private Outbox outbox;
    @Autowired private Traces traces;

    @Test
    void anEventTakesEffectAndIsAnsweredInOneTransaction() {
        receive(absent(id, 1));

        assertThat(taken(id)).containsExactly("A1");
    }

    @Test
    void aDuplicateChangesNothingInTheSameBatchOrALaterOne() {
        Batches.Sent first = absent(id, 1);

        receive(first, again(first));
        receive(again(first));
        receive(first);

        assertThat(taken(id)).containsExactly("A1");
    }

    @Test
    void theSameBatchAgainAfterACrashBeforeItsOffsetsWereKeptChangesNothing() {
        var bad = absent(other, 1, CounterDesk.IMPOSSIBLE);
        Batches.Sent[] batch = {
            absent(id, 1), bad, absent(id, 3), invited(other, 1), absent(id, 2), garbage(other)
        };

        receive(batch);
        List<String> taken = taken(id);
        List<String> waiting = pending(other);
        receive(batch);
        receive(batch);

        assertThat(taken(id)).isEqualTo(taken).containsExactly("A1", "A2", "A3");
        assertThat(pending(other)).isEqualTo(waiting).hasSize(1);
        assertThat(dead(other)).containsExactly("IMPOSSIBLE", "WRONG_MAGIC");
        assertThat(said(bad.origin())).hasSize(1);
    }

    @Test
    void anEventThatIsAheadWaitsAndIsTakenOnceWhatItWaitsForHasCome() {
        receive(absent(id, 3));
        receive(absent(id, 2));
        assertThat(taken(id)).isEmpty();
        assertThat(pending(id)).hasSize(2);

        receive(absent(id, 1));

        assertThat(taken(id)).containsExactly("A1", "A2", "A3");
        assertThat(pending(id)).isEmpty();
    }

    @Test
    void whatWasAheadInABatchIsTakenInTheSameBatch() {
        receive(absent(id, 3), absent(id, 2), absent(other, 2), absent(id, 1));

        assertThat(taken(id)).containsExactly("A1", "A2", "A3");
        assertThat(pending(id)).isEmpty();
        assertThat(pending(other)).hasSize(1);
    }

    @Test
    void topicsAreNotOrderedAmongEachOtherAndNeedNotBe() {
        receive(absent(id, 2), absent(id, 4));
        receive(invited(id, 3));

        receive(invited(id, 1));

        assertThat(taken(id)).containsExactly("I1", "A2", "I3", "A4");
    }

    @Test
    void aDuplicateOfWhatIsAheadIsTakenOnce() {
        Batches.Sent ahead = absent(id, 2);

        receive(ahead, again(ahead), absent(id, 1));

        assertThat(taken(id)).containsExactly("A1", "A2");
    }

    @Test
    void aDuplicateOfWhatAlreadyWaitsIsTakenOnce() {
        Batches.Sent ahead = absent(id, 2);
        receive(ahead);

        receive(again(ahead), absent(id, 1));

        assertThat(taken(id)).containsExactly("A1", "A2");
        assertThat(pending(id)).isEmpty();
    }

    @Test
    void aChangeBelongsToTheTraceOfTheEventThatMadeIt() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        receive(
                Batches.record(
                        new Origin(ABSENT, 0, OFFSETS.incrementAndGet()),
                        id.toString(),
                        codec.encode(Samples.absent(id, 1, "x")),
                        Map.of("traceparent", "00-" + trace + "-b7ad6b7169203331-01")),
                absent(other, 1));

        assertThat(trace(id)).contains(trace);
        assertThat(trace(other)).doesNotContain(trace);
        assertThat(
                        jdbc.queryForList(
                                "SELECT headers ->> 'traceparent' FROM outbox WHERE key = ?",
                                String.class,
                                id.toString()))
                .singleElement()
                .asString()
                .contains(trace);
    }

    @Test
    void aBatchOfManyEventsCostsOneReadOneWriteAndACommit() {
        var counting = new CountingDataSource(dataSource);
        var ownJdbc = new JdbcTemplate(counting);
        var units = new WorkUnits<>(table, ownJdbc, json, outbox, () -> {});
        var inbox = new Inbox<>(units, new InboxTables(), deadLetters, codec, traces);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(counting));
        List<Incoming> batch = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            UUID key = i % 4 == 0 ? UUID.randomUUID() : batch.getLast().key();
            // Of each four: the first twice, the second, and one that is ahead.
            int number = List.of(1, 1, 2, 9).get(i % 4);
            batch.add(received(key, number));
        }
        counting.forget();

        transaction.executeWithoutResult(_ -> inbox.receive(batch, CounterDesk::take));

        assertThat(counting.trips()).containsExactly("execute", "execute", "commit");
        assertThat(taken(batch.getFirst().key())).containsExactly("A1", "A1", "A2");
        assertThat(pending(batch.getFirst().key())).hasSize(1);
    }

    private ReceivedEvent received(UUID key, int number) {
        SpecificRecordBase event = Samples.absent(key, number, "x");
        return new ReceivedEvent(
                new Origin(ABSENT, 0, OFFSETS.incrementAndGet()),
                false,
                key,
                event.get("eventId").toString(),
                event,
                codec.encode(event),
                Map.of());
    }
}
