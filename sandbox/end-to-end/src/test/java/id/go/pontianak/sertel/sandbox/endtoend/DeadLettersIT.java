package id.go.pontianak.sertel.sandbox.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What a service cannot handle, what it does to others, and the command that looks after it. */
@ExtendWith(MeshExtension.class)
class DeadLettersIT {

    private static final String SUBMITTED = "sertel.application-submitted.v1";

    @Test
    void aMistakeOfOursHoldsUpItsCaseAloneUntilItIsMendedAndTheEventIsReplayed(RunningMesh mesh)
            throws Exception {
        MeshDatabase database = mesh.database(ServiceName.DISPOSITION);
        try (Stage stage = new Stage(mesh);
                PlayedCase held = stage.newCase();
                PlayedCase other = stage.newCase()) {
            database.update(
                    """
                    CREATE FUNCTION mistake() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN RAISE EXCEPTION ''a mistake''; END';
                    CREATE TRIGGER mistake BEFORE INSERT ON disposition EXECUTE FUNCTION mistake()
                    """);
            String id;
            try {
                held.submit();
                id = letterOf(mesh, held);
            } finally {
                database.update("DROP TRIGGER mistake ON disposition; DROP FUNCTION mistake()");
            }
            other.submit();
            other.dispose("kadis", 2);
            assertThat(mesh.deadLetters("show", id))
                    .contains("UNEXPECTED", held.applicationId().toString(), "applicant: ***")
                    .doesNotContain(
                            held.request().applicant().nik(), held.request().applicant().name());

            assertThat(mesh.deadLetters("replay", id)).contains("1 sent back");

            held.dispose("kadis", 2);
            held.dispose("kabid", 3);
            assertThat(mesh.deadLetters("list")).doesNotContain(id);
            assertThat(mesh.deadLetters("list", "--all")).containsPattern(id + ".*REPLAYED");
        }
    }

    @Test
    void whateverElseSaysItIsPutAsideAndDiscardedAndOthersGoOn(RunningMesh mesh) throws Exception {
        try (Stage stage = new Stage(mesh);
                PlayedCase first = stage.newCase();
                PlayedCase other = stage.newCase()) {
            first.submit();
            first.dispose("kadis", 2);
            byte[] good = value(mesh, first, "ApplicationSubmitted");
            byte[] forwarded = value(mesh, first, "DispositionForwarded");
            var large = new byte[1_000_000];
            new Random(1).nextBytes(large);
            large[0] = 1;
            UUID junk = UUID.randomUUID();

            send(mesh, junk.toString(), large);
            send(mesh, junk.toString(), new byte[] {9, 9, 9, 9, 9, 9});
            send(mesh, junk.toString(), forwarded);
            send(mesh, junk.toString(), good);
            send(mesh, "6171014502900001", good);
            send(mesh, junk.toString(), Arrays.copyOf(good, good.length - 3));
            other.submit();
            other.dispose("kadis", 2);

            Await.until(
                    "all of it to be put aside",
                    () ->
                            mesh.deadLetters("list", "--service", "disposition").lines().count()
                                    == 7);
            assertThat(mesh.deadLetters("list", "--service", "disposition"))
                    .contains("WRONG_MAGIC", "OTHER_SCHEMA", "WRONG_KEY", "UNDECODABLE", "1000000")
                    .doesNotContain("6171014502900001");
            assertThat(headersOfDeadLetters(mesh))
                    .noneMatch(header -> header.contains(first.request().applicant().nik()))
                    .noneMatch(header -> header.contains(first.request().applicant().name()));

            assertThat(
                            mesh.deadLetters(
                                    "discard",
                                    "--all",
                                    "--by",
                                    "op-1",
                                    "--reason",
                                    "sent by a test"))
                    .contains(" discarded");

            assertThat(mesh.deadLetters("list")).contains("No dead letters");
            Await.until(
                    "the services to know it too",
                    () ->
                            mesh.database(ServiceName.DISPOSITION)
                                            .count("dead_letter WHERE closed_at IS NULL")
                                    == 0);
        }
    }

    private static String letterOf(RunningMesh mesh, PlayedCase played)
            throws InterruptedException {
        Await.until("a dead letter", () -> !linesOf(mesh, played).isEmpty());
        return linesOf(mesh, played).getFirst().split(" ", 2)[0];
    }

    private static List<String> linesOf(RunningMesh mesh, PlayedCase played) {
        return mesh.deadLetters("list", "--service", "disposition")
                .lines()
                .filter(line -> line.contains(played.applicationId().toString()))
                .toList();
    }

    private static byte[] value(RunningMesh mesh, PlayedCase played, String name) {
        SeenEvent event =
                mesh.topics().eventsOf(played.applicationId()).stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return mesh.topics().all().stream()
                .filter(record -> record.topic().equals(event.topic()))
                .filter(record -> record.partition() == event.partition())
                .filter(record -> record.offset() == event.offset())
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<String> headersOfDeadLetters(RunningMesh mesh) {
        return mesh.topics().all().stream()
                .filter(record -> record.topic().endsWith(".dlt"))
                .flatMap(record -> Arrays.stream(record.headers().toArray()))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static void send(RunningMesh mesh, String key, byte[] value) throws Exception {
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, mesh.bootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(SUBMITTED, key, value)).get();
        }
    }
}
