package id.go.pontianak.sertel.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.intake.IntakeContext;
import id.go.pontianak.sertel.platform.worker.DueWorker;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Batches whose rows are taken in under difficulties. */
@IntakeContext
class InterruptedBatchIT {

    @Autowired private JdbcTemplate jdbc;
    @Autowired private DueWorker dueRows;
    @Autowired private Batches batches;
    @Autowired private RowReception rows;

    @Value("${sertel.documents.folder}")
    private Path documents;

    @LocalServerPort private int port;

    private final String office = "kecamatan-" + UUID.randomUUID();
    private BatchSender sender = new BatchSender(0, office);

    @BeforeEach
    void nobodyWorks() {
        dueRows.stop();
        sender = new BatchSender(port, office);
    }

    @AfterEach
    void theWorkerIsBack() {
        if (!dueRows.isRunning()) {
            dueRows.start();
        }
    }

    @Test
    void whoeverDiesInTheMiddleAndWhateverIsAwayNoRowIsLostOrTakenTwice() throws IOException {
        var batch = new SampleBatch(3);
        String batchId = sender.accepted(batch);
        List<UUID> ids =
                jdbc.queryForList(
                        "SELECT row_id FROM batch_row WHERE batch_id = ?::uuid ORDER BY number",
                        UUID.class,
                        batchId);
        // A worker that died after the application was accepted, before that was noted.
        RowResult first = rows.receive(batches.order(ids.getFirst()).orElseThrow(), 1);
        Path aside = documents.resolveSibling(documents.getFileName() + "-aside");
        Files.move(documents, aside);
        Files.createFile(documents);
        try {
            dueRows.start();
            await().untilAsserted(() -> assertThat(claims(batchId)).isGreaterThan(4));
            assertThat(sender.seen(batchId).at("/status").asString()).isEqualTo("IN_PROGRESS");
        } finally {
            Files.delete(documents);
            Files.move(aside, documents);
        }
        assertThat(sender.send(batch).statusCode()).isEqualTo(202);

        JsonNode done = sender.done(batchId);

        assertThat(first)
                .isEqualTo(
                        new RowResult.Accepted(
                                UUID.fromString(done.at("/rows/0/applicationId").asString()),
                                done.at("/rows/0/trackingNumber").asString()));
        assertThat(done.at("/rows").valueStream())
                .extracting(row -> row.at("/result").asString())
                .containsOnly("ACCEPTED");
        assertThat(count("SELECT count(*) FROM application WHERE office_id = ?", office))
                .isEqualTo(3);
        await().untilAsserted(() -> assertThat(documents.resolve(batchId)).doesNotExist());
    }

    @Test
    void whoAppliedMeanwhileIsRefusedInTheirRowAlone() {
        var batch = new SampleBatch(2);
        String late = sender.accepted(batch);
        String early = new BatchSender(port, "lain").accepted(batch);
        jdbc.update(
                "UPDATE batch_row SET due_at = now() + interval '1 minute' WHERE batch_id ="
                        + " ?::uuid OR (batch_id = ?::uuid AND number = 2)",
                late,
                early);
        dueRows.start();
        await().untilAsserted(
                        () ->
                                assertThat(
                                                count(
                                                        "SELECT count(*) FROM batch_row WHERE"
                                                            + " result = 'ACCEPTED' AND batch_id ="
                                                            + " ?::uuid",
                                                        early))
                                        .isEqualTo(1));
        sender.send(batch);

        JsonNode rows = sender.done(late).at("/rows");

        assertThat(rows.at("/0/result").asString()).isEqualTo("REFUSED");
        assertThat(rows.at("/0/code").asString()).isEqualTo("LIVE_APPLICATION_EXISTS");
        assertThat(rows.at("/0/message").asString()).contains("bukan dari perangkat daerah ini");
        assertThat(rows.at("/1/result").asString()).isEqualTo("ACCEPTED");
    }

    private long claims(String batchId) {
        return count("SELECT sum(claims) FROM batch_row WHERE batch_id = ?::uuid", batchId);
    }

    private long count(String sql, String parameter) {
        Long count = jdbc.queryForObject(sql, Long.class, parameter);
        return count == null ? 0 : count;
    }
}
