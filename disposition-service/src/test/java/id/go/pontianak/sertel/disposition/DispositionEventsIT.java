package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.schemas.MeshService;
import id.go.pontianak.sertel.schemas.Role;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** What the service hears and says on Kafka. */
class DispositionEventsIT extends ThreeRanksTestCase {

    @Test
    void anEventCarriesCloudEventsHeadersAndTheTraceOfWhoCausedIt() {
        ApplicationSubmitted submitted = submit("Siti Aminah");
        UUID id = UUID.fromString(submitted.getApplicationId());
        pass(Role.KEPALA_DINAS, id);

        ConsumerRecord<String, byte[]> record =
                mesh().records("sertel.disposition-forwarded.v1", id.toString(), 1).getFirst();

        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type"))
                .isEqualTo("id.go.pontianak.sertel.DispositionForwarded.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/sertel/disposition-service");
        assertThat(header(record, "ce_subject")).isEqualTo(id.toString());
        assertThat(header(record, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]");
    }

    @Test
    void aDuplicateOfAnEventChangesNothing() {
        ApplicationSubmitted submitted = submit("Dewi Lestari");
        UUID id = UUID.fromString(submitted.getApplicationId());
        pass(Role.KEPALA_DINAS, id);

        mesh().say(submitted);
        UUID marker = UUID.fromString(submit("Penanda").getApplicationId());
        awaitInbox(Role.KEPALA_DINAS, marker);

        assertThat(inbox(Role.KEPALA_DINAS, id)).isEmpty();
        assertThat(inbox(Role.KABID_TKPBET, id)).hasSize(1);
    }

    @Test
    void whatCannotBeDecodedBecomesADeadLetterAndHoldsUpNobodyElse() {
        UUID broken = UUID.randomUUID();
        mesh().send(
                        "sertel.application-submitted.v1",
                        broken.toString(),
                        "garbage".getBytes(StandardCharsets.UTF_8),
                        Map.of());

        UUID other = UUID.fromString(submit("Andi Wijaya").getApplicationId());
        awaitInbox(Role.KEPALA_DINAS, other);

        ConsumerRecord<String, byte[]> dead =
                mesh().records(
                                "sertel.application-submitted.v1.disposition-service.dlt",
                                broken.toString(),
                                1)
                        .getFirst();
        assertThat(header(dead, "sertel-cause")).isEqualTo("WRONG_MAGIC");
        assertThat(new String(dead.value(), StandardCharsets.UTF_8)).isEqualTo("garbage");
    }

    @Test
    void afterADeadLetterTheCaseWaitsUntilItIsReplayed() {
        ApplicationSubmitted good = Submissions.of(UUID.randomUUID(), "Rina Marlina", LETTER);
        UUID id = UUID.fromString(good.getApplicationId());
        String topic = "sertel.application-submitted.v1";
        mesh().send(topic, id.toString(), new byte[] {9, 9, 9, 9, 9, 9}, Map.of());
        mesh().say(good);
        ConsumerRecord<String, byte[]> dead =
                mesh().records(topic + ".disposition-service.dlt", id.toString(), 1).getFirst();
        await().until(
                        () ->
                                jdbc.queryForObject(
                                        "SELECT count(*) FROM pending_event WHERE key = ?",
                                        Long.class,
                                        id),
                        count -> count == 1);
        assertThat(inbox(Role.KEPALA_DINAS, id)).isEmpty();

        ApplicationSubmitted mended = Submissions.of(id, "Rina Marlina", LETTER);
        codec.prepare();
        mesh().send(
                        MeshService.DISPOSITION.replayTopic(),
                        id.toString(),
                        codec.encode(mended),
                        Map.of(
                                "sertel-original-topic",
                                header(dead, "sertel-original-topic"),
                                "sertel-original-partition",
                                header(dead, "sertel-original-partition"),
                                "sertel-original-offset",
                                header(dead, "sertel-original-offset")));

        awaitInbox(Role.KEPALA_DINAS, id);
        assertThat(
                        jdbc.queryForObject(
                                "SELECT count(*) FROM pending_event WHERE key = ?", Long.class, id))
                .isZero();
    }
}
