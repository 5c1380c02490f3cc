package id.go.pontianak.sertel.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;

import id.go.pontianak.sertel.intake.IntakeContext;
import id.go.pontianak.sertel.intake.SampleSender;
import id.go.pontianak.sertel.platform.document.DocumentStore;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is not accepted leaves nothing, neither at once nor after a death in between. */
@IntakeContext
class NothingIsLeftIT {

    @Autowired private JdbcTemplate jdbc;
    @Autowired private HikariDataSource pool;
    @Autowired private DocumentStore store;
    @Autowired private Uploads uploads;

    @Value("${sertel.documents.folder}")
    private Path documents;

    @Value("${sertel.intake.staging-folder}")
    private Path staging;

    @LocalServerPort private int port;
    @TempDir private Path folder;

    @Test
    void aConflictTakesTheFilesOutOfTheStoreAgain() throws IOException {
        var sender = new SampleSender(port);
        assertThat(sender.send().statusCode()).isEqualTo(201);
        Set<String> before = list(documents);

        assertThat(sender.sendAsAnother().statusCode()).isEqualTo(409);

        assertThat(list(documents)).isEqualTo(before);
        assertThat(uploads()).isZero();
        assertThat(list(staging)).isEmpty();
    }

    @Test
    void whileTheStoreIsAwayNothingIsTakenAndTheSameRequestSucceedsLater() throws IOException {
        var sender = new SampleSender(port);
        Path aside = documents.resolveSibling(documents.getFileName() + "-aside");
        Files.move(documents, aside);
        Files.createFile(documents);
        HttpResponse<String> refused;
        try {
            refused = sender.send();
        } finally {
            Files.delete(documents);
            Files.move(aside, documents);
        }

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(list(staging)).isEmpty();
        assertThat(sender.send().statusCode()).isEqualTo(201);
        uploads.sweep();
        assertThat(uploads()).isZero();
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsTakenAndTheSameRequestSucceedsLater() throws IOException {
        var sender = new SampleSender(port);
        Set<String> before = list(documents);
        var postgres = MeshEnvironment.infrastructure().postgres();
        postgres.stop();
        HttpResponse<String> refused;
        try {
            refused = sender.send();
        } finally {
            postgres.start();
            postgres.awaitReady();
            // Connections of the old server would each answer 503 once more when they are used
            // next.
            pool.getHikariPoolMXBean().softEvictConnections();
        }

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(list(documents)).isEqualTo(before);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> sender.send().statusCode(), status -> status == 201);
    }

    @Test
    void whatADeadProcessLeftIsSweptOnceItIsOldAndWhatIsUnderWayIsNot() throws IOException {
        UUID dead = UUID.randomUUID();
        UUID underWay = UUID.randomUUID();
        for (UUID each : List.of(dead, underWay)) {
            uploads.begin(each, each, List.of("a", "b"));
            store.put(each, "a", Files.writeString(folder.resolve("a"), "berkas"));
        }
        jdbc.update(
                "UPDATE upload SET begun_at = now() - interval '25 hours' WHERE application_id = ?",
                dead);

        uploads.sweep();

        assertThat(list(documents)).contains(underWay.toString()).doesNotContain(dead.toString());
        assertThat(jdbc.queryForList("SELECT application_id FROM upload", UUID.class))
                .containsExactly(underWay);
        uploads.abandon(underWay);
        assertThat(list(documents)).doesNotContain(underWay.toString());
    }

    @Test
    void whatTheStoreDoesNotGiveUpNowIsAskedForAgainLater() throws IOException {
        UUID upload = UUID.randomUUID();
        uploads.begin(upload, upload, List.of("a"));
        store.put(upload, "a", Files.writeString(folder.resolve("a"), "berkas"));

        new Uploads(jdbc, failing()).abandonNowOrLater(upload);
        assertThat(list(documents)).contains(upload.toString());
        uploads.sweep();

        assertThat(list(documents)).doesNotContain(upload.toString());
        assertThat(uploads()).isZero();
    }

    @Test
    void whatADeadProcessLeftOfACorrectionIsSweptAndTheRestOfTheDossierStays() throws IOException {
        UUID application = UUID.randomUUID();
        UUID upload = UUID.randomUUID();
        store.put(application, "kept", Files.writeString(folder.resolve("k"), "berkas"));
        uploads.begin(upload, application, List.of("new"));
        store.put(application, "new", Files.writeString(folder.resolve("n"), "berkas baru"));
        jdbc.update(
                "UPDATE upload SET begun_at = now() - interval '25 hours' WHERE upload_id = ?",
                upload);

        uploads.sweep();

        assertThat(list(documents.resolve(application.toString()))).containsExactly("kept");
        store.remove(application, "kept");
    }

    /** A store that fails as ours never does, and not for a while alone. */
    private static DocumentStore failing() {
        return new DocumentStore() {
            @Override
            public void put(UUID applicationId, String documentId, Path file) {
                throw new UnsupportedOperationException();
            }

            @Override
            public InputStream open(
                    UUID applicationId, String documentId, String sha256, long size) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void remove(UUID applicationId, String documentId) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private long uploads() {
        Long count = jdbc.queryForObject("SELECT count(*) FROM upload", Long.class);
        return count == null ? 0 : count;
    }

    private static Set<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
