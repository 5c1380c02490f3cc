package id.go.pontianak.sertel.intake.batch;

import static id.go.pontianak.sertel.intake.OfficeClient.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.event.Document;
import id.go.pontianak.sertel.intake.IntakeContext;
import id.go.pontianak.sertel.intake.OfficeClient;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@IntakeContext
class BatchIT {

    @Autowired private EventCodec codec;
    @Autowired private JdbcTemplate jdbc;

    @Value("${sertel.documents.folder}")
    private Path documents;

    @Value("${sertel.intake.staging-folder}")
    private Path staging;

    @LocalServerPort private int port;

    private final String office = "kecamatan-" + UUID.randomUUID();
    private BatchSender sender = new BatchSender(0, office);

    @BeforeEach
    void connect() {
        sender = new BatchSender(port, office);
    }

    @Test
    void eachRowOfASoundBatchBecomesAnApplicationAndNothingElseIsKept() throws IOException {
        HttpResponse<String> answer = sender.send(new SampleBatch(3));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(json(answer).at("/rows").asInt()).isEqualTo(3);
        String batchId = json(answer).at("/batchId").asString();
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/batches/" + batchId);
        JsonNode done = sender.done(batchId);
        assertThat(done.at("/rows").valueStream())
                .extracting(row -> row.at("/row").asInt() + " " + row.at("/reference").asString())
                .containsExactly("1 REF-1", "2 REF-2", "3 REF-3");
        assertThat(done.at("/rows").valueStream())
                .extracting(row -> row.at("/result").asString())
                .containsOnly("ACCEPTED");
        UUID second = UUID.fromString(done.at("/rows/1/applicationId").asString());
        try (var mesh = new EventsOnKafka(codec)) {
            ApplicationSubmitted told =
                    mesh.heard(ApplicationSubmitted.class, second, 1).getFirst();
            assertThat(told.getTrackingNumber())
                    .isEqualTo(done.at("/rows/1/trackingNumber").asString());
            assertThat(told.getLetter().getNumber()).isEqualTo("800/13/DINKES");
            assertThat(told.getDocuments())
                    .extracting(Document::getKind)
                    .containsExactly(
                            "REQUEST_LETTER", "BSRE_FORM", "ID_CARD", "APPOINTMENT_DECREE");
        }
        await().untilAsserted(() -> assertThat(documents.resolve(batchId)).doesNotExist());
        assertThat(list(documents.resolve(second.toString()))).hasSize(4);
        assertThat(list(staging)).isEmpty();
        assertThat(count("SELECT count(*) FROM upload WHERE application_id = ?::uuid", batchId))
                .isZero();
        assertThat(count("SELECT count(request) FROM batch_row WHERE batch_id = ?::uuid", batchId))
                .isZero();
    }

    @Test
    void nobodyElseSeesABatch() {
        String batchId = sender.accepted(new SampleBatch(1));

        assertThat(new OfficeClient(port, "lain").get("/api/v1/batches/" + batchId).statusCode())
                .isEqualTo(404);
        sender.done(batchId);
    }

    @Test
    void everyFaultOfEveryRowIsNamedAtOnceAndTheMendedBatchMayHaveTheSameKey() throws IOException {
        var batch = new SampleBatch(4);
        String nik = batch.nik(2);
        batch.replace(2, nik, batch.nik(1))
                .replace(2, "pontianak.go.id", "example.com")
                .replace(3, nik.substring(0, 4), "6100")
                .replace(3, "ktp/3.jpg", "ktp/33.jpg")
                .replace(3, ",true,", ",mungkin,")
                .replace(4, "formulir-4.pdf", "formulir-1.pdf")
                .replace(4, "sk.pdf", "catatan.txt")
                .file("catatan.txt", "bukan pdf".getBytes(StandardCharsets.UTF_8))
                .json("{\"letter\": {\"number\": \"1\", \"date\": \"2999-01-01\"}}");

        HttpResponse<String> answer = sender.send(batch);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(BatchSender.faults(answer))
                .containsExactlyInAnyOrder(
                        "/letter/date DATE_IN_FUTURE",
                        "/letter/subject REQUIRED",
                        "/rows/2/applicant/nik NIK_TWICE_IN_BATCH",
                        "/rows/2/applicant/email EMAIL_NOT_OFFICIAL",
                        "/rows/3/whatsapp NOT_TRUE_OR_FALSE",
                        "/rows/3/idCard FILE_NOT_IN_ZIP",
                        "/rows/4/bsreForm FILE_SAME_AS_IN_ROW",
                        "/rows/4/appointmentDecree FILE_TYPE_NOT_ACCEPTED");
        assertThat(answer.body()).doesNotContain(nik).doesNotContain("Budi");
        assertThat(count("SELECT count(*) FROM batch WHERE office_id = ?", office)).isZero();
        assertThat(list(staging)).isEmpty();
        assertThat(sender.send(new SampleBatch(1)).statusCode()).isEqualTo(202);
    }

    @Test
    void whoHasALiveApplicationIsAFaultOfTheirRowWhichOnlyTheirOfficeIsToldMoreOf() {
        var batch = new SampleBatch(2);
        String number = sender.done(sender.accepted(batch)).at("/rows/1/trackingNumber").asString();

        HttpResponse<String> own = sender.send("another", batch);
        HttpResponse<String> other = new BatchSender(port, "lain").send(batch);

        assertThat(BatchSender.faults(own))
                .containsExactly(
                        "/rows/1/applicant/nik LIVE_HERE", "/rows/2/applicant/nik LIVE_HERE");
        assertThat(own.body()).contains(number);
        assertThat(BatchSender.faults(other))
                .containsExactly(
                        "/rows/1/applicant/nik LIVE_ELSEWHERE",
                        "/rows/2/applicant/nik LIVE_ELSEWHERE");
        assertThat(other.body()).doesNotContain(number);
    }

    @Test
    void theSameBatchWithTheSameKeyGetsTheSameAnswerAndAnotherNone() {
        var batch = new SampleBatch(1);
        HttpResponse<String> first = sender.send(batch);

        assertThat(json(sender.send(batch))).isEqualTo(json(first));
        HttpResponse<String> other = sender.send(new SampleBatch(1));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(json(other).at("/code").asString()).isEqualTo("IDEMPOTENCY_KEY_USED");
        sender.done(json(first).at("/batchId").asString());
    }

    private long count(String sql, String parameter) {
        Long count = jdbc.queryForObject(sql, Long.class, parameter);
        return count == null ? 0 : count;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
