package id.go.pontianak.sertel.sandbox.whatsapp;

import id.go.pontianak.sertel.sandbox.standin.DurableFiles;
import id.go.pontianak.sertel.sandbox.standin.Fault;
import id.go.pontianak.sertel.sandbox.standin.Faults;
import id.go.pontianak.sertel.sandbox.standin.Json;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Tells the statuses of accepted messages, each until it is taken, with growing delay; what a dead
 * process left is told again from the beginning, as the real one repeats itself too.
 */
final class Webhooks implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);
    private static final int AT_ONCE = 8;
    private static final String FILE = ".json";

    private final WhatsAppSettings settings;
    private final Faults faults;
    private final StatusBody body;
    private final Path pending;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(TIMEOUT)
                    .build();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore connections = new Semaphore(AT_ONCE);

    Webhooks(WhatsAppSettings settings, Faults faults) throws IOException {
        this.settings = settings;
        this.faults = faults;
        body = new StatusBody(settings.phoneNumberId(), settings.appSecret());
        pending = DurableFiles.directory(settings.state().resolve("pending"));
    }

    /** Takes up what an earlier process had still to tell. */
    void resume() throws IOException {
        for (var file : DurableFiles.list(pending, FILE)) {
            start(Json.MAPPER.readValue(Files.readAllBytes(file), Message.class));
        }
    }

    void tell(Message message) throws IOException {
        DurableFiles.write(file(message), Json.MAPPER.writeValueAsBytes(message));
        start(message);
    }

    @Override
    public void close() {
        workers.shutdownNow();
        client.shutdownNow();
    }

    private void start(Message message) {
        workers.execute(
                () -> {
                    try {
                        tellAll(message);
                        DurableFiles.delete(file(message));
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    } catch (IOException e) {
                        System.err.println("A webhook stays pending: " + e.getClass().getName());
                    }
                });
    }

    private void tellAll(Message message) throws InterruptedException {
        for (var status : statuses(message)) {
            Thread.sleep(settings.statusDelay());
            var fault = faults.next("WEBHOOK", "/" + status);
            var action = fault == null ? null : fault.action();
            if (fault != null) {
                fault.pause();
            }
            if (action != Fault.Action.CLOSE_BEFORE) {
                tell(message, status);
            }
            if (action == Fault.Action.DUPLICATE) {
                tell(message, status);
            }
        }
    }

    private void tell(Message message, String status) throws InterruptedException {
        var error = "failed".equals(status) ? MetaError.undeliverable() : null;
        var retry = settings.firstRetry();
        while (!taken(message, status, error)) {
            Thread.sleep(retry);
            var twice = retry.multipliedBy(2);
            retry = twice.compareTo(LONGEST_RETRY) < 0 ? twice : LONGEST_RETRY;
        }
    }

    private boolean taken(Message message, String status, @Nullable MetaError error)
            throws InterruptedException {
        var bytes = body.of(message, status, Instant.now(), error);
        var request =
                HttpRequest.newBuilder(settings.webhook())
                        .timeout(TIMEOUT)
                        .header("Content-Type", "application/json")
                        .header("X-Hub-Signature-256", body.signature(bytes))
                        .POST(BodyPublishers.ofByteArray(bytes))
                        .build();
        connections.acquire();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException _) {
            return false;
        } finally {
            connections.release();
        }
    }

    private static List<String> statuses(Message message) {
        return switch (MagicNumber.of(message.to())) {
            case FAILS_LATER -> List.of("sent", "failed");
            case DELIVERED_NEVER_READ -> List.of("sent", "delivered");
            case READ_NEVER_DELIVERED -> List.of("sent", "read");
            default -> List.of("sent", "delivered", "read");
        };
    }

    private Path file(Message message) {
        return pending.resolve(message.wamid() + FILE);
    }
}
