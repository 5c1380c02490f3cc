package id.go.pontianak.sertel.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.platform.counter.PlatformTest;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** What is committed is said, and what cannot be said holds up nobody else. */
@PlatformTest
class OutboxIT extends OutboxFixture {

    @Test
    void whatIsCommittedIsSaidWithItsHeaders() {
        desk.say(List.of(id), List.of("first"));

        ConsumerRecord<String, byte[]> record = records(id, 1).getFirst();
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type")).isEqualTo("id.go.pontianak.sertel.PassphraseSet.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/sertel/test-service");
        assertThat(header(record, "ce_subject")).isEqualTo(id.toString());
        assertThat(header(record, "ce_time")).isEqualTo("2026-11-06T04:25:00Z");
        assertThat(header(record, "ce_id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void whatIsRolledBackIsNeverSaid() {
        assertThatThrownBy(() -> desk.sayInVain(id, "in vain"))
                .isInstanceOf(IllegalStateException.class);
        desk.say(List.of(id), List.of("after"));

        assertThat(heard(id, 1)).containsExactly("after");
        assertThat(desk.peek(id)).isEmpty();
    }

    @Test
    void everyWriteWakesTheRelay() {
        for (int i = 0; i < 10; i++) {
            UUID key = UUID.randomUUID();
            desk.say(List.of(key), List.of("word"));
            await().until(() -> waiting(key) == 0);
        }
    }

    @Test
    void whatKafkaRefusesForGoodHoldsBackOnlyItsOwnCase() {
        UUID other = UUID.randomUUID();
        desk.say(List.of(id), List.of("first", TOO_LARGE, "third"));
        desk.say(List.of(other), List.of("other"));
        desk.say(List.of(id), List.of("fourth"));

        assertThat(heard(other, 1)).containsExactly("other");
        await().until(() -> refused(id).equals(List.of("TOO_LARGE")));
        assertThat(heard(id, 1)).containsExactly("first");
        assertThat(waiting(id)).isEqualTo(3);
        assertThat(meters.get("sertel.outbox.refused").gauge().value()).isEqualTo(1);

        jdbc.update("DELETE FROM outbox WHERE refused_code IS NOT NULL");
        relay.wake();

        assertThat(heard(id, 3)).containsExactly("first", "third", "fourth");
    }

    @Test
    void topicsThatAreNotThereDoNotHoldUpTheOthers() {
        for (int i = 0; i < 30; i++) {
            jdbc.update(
                    "INSERT INTO outbox (topic, key, value, headers) VALUES ('sertel.nowhere.v1',"
                            + " ?, '\\x00', '{}')",
                    UUID.randomUUID().toString());
        }

        desk.say(List.of(id), List.of("word"));

        await().atMost(PATIENCE).until(() -> waiting(id) == 0);
        assertThat(heard(id, 1)).containsExactly("word");
        assertThat(waiting()).isEqualTo(30);
    }

    @Test
    void anEventWithoutAKeyIsSaidToo() {
        jdbc.update(
                "INSERT INTO outbox (topic, key, value, headers) VALUES (?, NULL, '\\x00', '{}')",
                TOPIC);
        relay.wake();

        await().until(() -> waiting() == 0);
    }

    @Test
    void theAgeOfWhatWaitsIsMeasured() {
        relay.stop();
        try {
            jdbc.update(
                    "INSERT INTO outbox (topic, key, value, headers, created_at) VALUES (?, ?,"
                            + " '\\x00', '{}', now() - interval '1 hour')",
                    TOPIC,
                    id.toString());
            assertThat(meters.get("sertel.outbox.age").gauge().value()).isGreaterThan(3_599);
        } finally {
            jdbc.update("DELETE FROM outbox");
            relay.start();
        }
        assertThat(meters.get("sertel.outbox.age").gauge().value()).isZero();
    }
}
