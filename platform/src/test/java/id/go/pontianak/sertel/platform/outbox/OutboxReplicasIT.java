package id.go.pontianak.sertel.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.counter.PlatformTest;

import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** Two replicas on one outbox. */
@PlatformTest
class OutboxReplicasIT extends OutboxFixture {

    @Test
    void ofTwoReplicasOneCarriesAndWhenItStopsTheOther() {
        OutboxRelay second = second();
        await().until(() -> relay.isOwner() != second.isOwner());

        relay.stop();
        try {
            assertThat(relay.isOwner()).isFalse();
            await().atMost(PATIENCE).until(second::isOwner);
            desk.say(List.of(id), List.of("by the second"));
            assertThat(heard(id, 1)).containsExactly("by the second");
        } finally {
            relay.start();
        }
    }

    @Test
    void whenTheOwnersConnectionIsKilledAnotherGoesOnAndNothingIsLost() {
        OutboxRelay second = second();
        for (int i = 1; i <= 5; i++) {
            await().atMost(PATIENCE).until(() -> relay.isOwner() != second.isOwner());
            desk.say(List.of(id), List.of(word(2 * i - 1)));
            killTheOwner();
            desk.say(List.of(id), List.of(word(2 * i)));
        }

        await().atMost(PATIENCE).until(() -> waiting(id) == 0);
        assertThat(heard(id, 10))
                .isEqualTo(IntStream.rangeClosed(1, 10).mapToObj(OutboxIT::word).toList());
        await().atMost(PATIENCE).until(() -> relay.isOwner() != second.isOwner());
    }

    @Test
    void whoDoesNotCarryTellsTheOwnerOnceOfEachWriteOfItsOwn() throws SQLException {
        relay.stop();
        OutboxRelay second = second();
        await().atMost(PATIENCE).until(second::isOwner);
        relay.start();
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("LISTEN " + OutboxTable.CHANNEL);
            var heard = connection.unwrap(PGConnection.class);

            desk.say(List.of(id), List.of("first"));
            assertThat(heard.getNotifications((int) PATIENCE.toMillis())).hasSize(1);
            await().until(() -> waiting(id) == 0);
            desk.say(List.of(id), List.of("second"));
            assertThat(heard.getNotifications((int) PATIENCE.toMillis())).hasSize(1);
            await().until(() -> waiting(id) == 0);

            // Whoever hears it must not say it again: only the marker may follow.
            jdbc.execute("NOTIFY outbox, 'marker'");
            assertThat(heard.getNotifications((int) PATIENCE.toMillis()))
                    .extracting(notification -> notification.getParameter())
                    .containsExactly("marker");
            statement.execute("UNLISTEN *");
        }
        assertThat(heard(id, 2)).containsExactly("first", "second");
        assertThat(second.isOwner()).isTrue();
        assertThat(relay.isOwner()).isFalse();
    }
}
