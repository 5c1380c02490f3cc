package id.go.pontianak.sertel.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.platform.counter.Counter;
import id.go.pontianak.sertel.platform.counter.CounterApplication;
import id.go.pontianak.sertel.platform.counter.CounterDesk;
import id.go.pontianak.sertel.platform.counter.PlatformTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@PlatformTest
class WorkUnitsIT {

    @Autowired private CounterDesk desk;
    @Autowired private WorkUnits<Counter> units;
    @Autowired private CounterApplication.Changes changes;
    @Autowired private JdbcTemplate jdbc;

    private final UUID id = UUID.randomUUID();

    @Test
    void unitsOnACaseThatIsNotThereYetFollowOneAnotherAndOneCreatesIt() throws Exception {
        int writers = 8;
        var barrier = new CyclicBarrier(writers);
        List<Future<Integer>> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < writers; i++) {
                results.add(
                        threads.submit(
                                () -> {
                                    barrier.await();
                                    return desk.add(id);
                                }));
            }
            List<Integer> numbers = new ArrayList<>();
            for (Future<Integer> result : results) {
                numbers.add(result.get());
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, writers).boxed().toList());
        }
        assertThat(desk.peek(id).orElseThrow().last()).isEqualTo(writers);
    }

    @Test
    void unitsOnTheSameCasesInOtherOrdersDoNotLockEachOtherOut() throws Exception {
        List<UUID> keys = IntStream.range(0, 20).mapToObj(_ -> UUID.randomUUID()).toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                List<UUID> order = i % 2 == 0 ? keys : keys.reversed();
                results.add(threads.submit(() -> desk.due(order, null)));
            }
            for (Future<?> result : results) {
                result.get();
            }
        }
        assertThat(keys).allSatisfy(key -> assertThat(desk.peek(key)).isPresent());
    }

    @Test
    void aUnitThatFailsChangesNothingAndWakesNobody() {
        int before = changes.count();

        assertThatThrownBy(() -> desk.sayInVain(id, "in vain"))
                .isInstanceOf(IllegalStateException.class);

        assertThat(desk.peek(id)).isEmpty();
        assertThat(changes.count()).isEqualTo(before);
    }

    @Test
    void aCommitThatChangedSomethingWakesWhoMayHaveWork() {
        int before = changes.count();

        desk.add(id);
        int after = changes.count();
        desk.say(List.of(id), List.of("nothing changed"));

        assertThat(after).isEqualTo(before + 1);
        assertThat(changes.count()).isEqualTo(after);
    }

    @Test
    void aUnitOutsideOfATransactionIsRefused() {
        assertThatThrownBy(() -> units.read(List.of(id))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void columnsBesideTheStateFollowIt() {
        desk.add(id);
        desk.due(List.of(id), Instant.parse("2030-01-01T00:00:00Z"));

        Map<String, @Nullable Object> row =
                jdbc.queryForMap(
                        "SELECT last, note, due_at = '2030-01-01T00:00:00Z' AS due, claims FROM"
                                + " counter WHERE application_id = ?",
                        id);
        assertThat(row)
                .containsEntry("last", 1)
                .containsEntry("note", "+1")
                .containsEntry("due", true)
                .containsEntry("claims", 0);
    }

    @Test
    void everyKindOfParameterReachesTheDatabaseAsItIs() {
        var trip = new RoundTrip();
        UUID uuid = UUID.randomUUID();
        Instant instant = Instant.parse("2026-11-06T04:25:00.123456Z");
        var scalars =
                trip.query(
                        Statement.of(
                                "SELECT ?::text, ?::bigint, ?::boolean, ?::uuid, ?::timestamptz,"
                                        + " ?::bytea, ?::text",
                                "a, \"b\" {c} \\ 'd'; ?",
                                42L,
                                true,
                                uuid,
                                instant,
                                new byte[] {0, 1, (byte) 0xff},
                                null),
                        (row, _) -> {
                            assertThat(row.getString(1)).isEqualTo("a, \"b\" {c} \\ 'd'; ?");
                            assertThat(row.getLong(2)).isEqualTo(42);
                            assertThat(row.getBoolean(3)).isTrue();
                            assertThat(row.getObject(4, UUID.class)).isEqualTo(uuid);
                            assertThat(row.getObject(5, OffsetDateTime.class).toInstant())
                                    .isEqualTo(instant);
                            assertThat(row.getBytes(6)).containsExactly(0, 1, 0xff);
                            assertThat(row.getString(7)).isNull();
                            return true;
                        });
        trip.execute(Statement.of("SELECT generate_series(1, 3)"));
        List<@Nullable String> texts = Arrays.asList("x,y", null, "{\"\\}", "");
        var lists =
                trip.query(
                        Statement.of(
                                "SELECT t, b FROM unnest(?::text[], ?::bytea[]) AS u (t, b)",
                                texts,
                                List.of(
                                        new byte[] {1},
                                        new byte[0],
                                        new byte[] {0},
                                        new byte[] {(byte) 0x80})),
                        (row, _) -> new Pair(row.getString(1), row.getBytes(2).length));
        var empty =
                trip.query(
                        Statement.of("SELECT unnest(?::uuid[])", List.of()),
                        (row, _) -> row.getString(1));
        trip.execute(Statement.of("DELETE FROM counter WHERE application_id = ?", uuid));

        trip.make(jdbc);

        assertThat(scalars.first()).contains(true);
        assertThat(lists.all())
                .containsExactly(
                        new Pair("x,y", 1),
                        new Pair(null, 0),
                        new Pair("{\"\\}", 1),
                        new Pair("", 1));
        assertThat(empty.all()).isEmpty();
    }

    @Test
    void whatATripFoundIsNotKnownBeforeIt() {
        var trip = new RoundTrip();
        var rows = trip.query(Statement.of("SELECT 1"), (row, _) -> row.getInt(1));

        assertThatThrownBy(rows::all).isInstanceOf(IllegalStateException.class);

        trip.make(jdbc);
        assertThat(rows.all()).containsExactly(1);
    }

    private record Pair(@Nullable String text, int length) {}
}
