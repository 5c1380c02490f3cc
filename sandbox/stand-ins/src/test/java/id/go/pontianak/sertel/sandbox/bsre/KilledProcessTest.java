package id.go.pontianak.sertel.sandbox.bsre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.sandbox.standin.HttpCaller;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

class KilledProcessTest {
    private static final String NIK = "6171010101800001";
    private static final String PASSPHRASE = "Kenari-81x!Senja";
    private static final int LARGEST_FILE = 5 * 1024 * 1024;

    @TempDir Path directory;
    private int port;
    private Process process;
    private BsreCaller caller;

    @BeforeEach
    void start() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        caller = new BsreCaller("http://localhost:" + port);
        process = started();
    }

    @AfterEach
    void stop() {
        caller.close();
        process.destroyForcibly();
    }

    @Test
    void what_was_answered_survives_kill_9_and_the_passphrase_is_in_no_output() throws Exception {
        caller.register(NIK, "request-1");
        await().until(() -> "NO_CERTIFICATE".equals(caller.status(NIK).path("status").asString()));
        var url = caller.linkUrl(NIK);
        killAndStart();
        assertThat(caller.linkUrl(NIK)).isEqualTo(url);
        assertThat(caller.passphrase(url, PASSPHRASE, PASSPHRASE).statusCode()).isEqualTo(303);
        killAndStart();

        assertThat(caller.status(NIK).path("status").asString()).isEqualTo("ISSUE");
        assertThat(caller.pkcs12(NIK).statusCode()).isEqualTo(200);
        killAndStart();
        assertThat(caller.pkcs12(NIK).statusCode()).isEqualTo(404);
        Chain.validate(caller.certificates(NIK), directory.resolve("state/root.pem"));
        assertThat(Files.readString(directory.resolve("output"), UTF_8))
                .contains("BSrE stand-in")
                .doesNotContain(PASSPHRASE, NIK, BsreCaller.PASSWORD);
    }

    @Test
    void many_large_registrations_at_once_fit_into_a_small_heap() {
        var files = List.of("ktp", "surat_rekomendasi", "formulir", "sk_pengangkatan");
        var statuses =
                IntStream.range(1000, 1012)
                        .parallel()
                        .map(
                                serial -> {
                                    var nik = "617101010180" + serial;
                                    try {
                                        return caller.register(
                                                        BsreCaller.fields(nik),
                                                        files,
                                                        nik,
                                                        LARGEST_FILE)
                                                .statusCode();
                                    } catch (IOException e) {
                                        throw new UncheckedIOException(e);
                                    }
                                });

        assertThat(statuses.toArray()).hasSize(12).containsOnly(200);
    }

    private void killAndStart() throws Exception {
        process.destroyForcibly().waitFor();
        process = started();
    }

    private Process started() throws IOException {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BsreStandIn.class.getName());
        builder.environment().put("BSRE_PORT", Integer.toString(port));
        builder.environment().put("BSRE_STATE", directory.resolve("state").toString());
        builder.environment().put("BSRE_USERNAME", BsreCaller.USERNAME);
        builder.environment().put("BSRE_PASSWORD", BsreCaller.PASSWORD);
        builder.environment().put("BSRE_URL", "http://localhost:" + port);
        builder.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(directory.resolve("output").toFile()));
        var running = builder.start();
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(this::healthy);
        return running;
    }

    private boolean healthy() throws IOException {
        return "UP"
                .equals(
                        HttpCaller.json(caller.http().get("/_sandbox/health"))
                                .path("status")
                                .asString());
    }
}
