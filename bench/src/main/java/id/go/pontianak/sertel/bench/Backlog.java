package id.go.pontianak.sertel.bench;

import id.go.pontianak.sertel.sandbox.demo.Answer;
import id.go.pontianak.sertel.sandbox.demo.Browser;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/**
 * What one service, the disposition, handles a second when much has piled up: alone among the
 * services, since the others would handle the same events on the same cores.
 */
final class Backlog {

    private static final String SERVICE = "disposition";
    private static final List<String> OTHERS =
            List.of("intake", "verification", "issuance", "notification");
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Ground ground;
    private final int events;

    private Backlog(Ground ground, int events) {
        this.ground = ground;
        this.events = events;
    }

    /** Leaves the mesh with that many cases in it, and with other services far behind. */
    static List<Figure> measure(Ground ground, int events) throws Exception {
        ground.awaitTraining();
        return new Backlog(ground, events).measure();
    }

    private List<Figure> measure() throws Exception {
        for (String service : OTHERS) {
            ground.sertel("stop", service);
        }
        ground.sertel("stop", SERVICE);
        String bootstrapServers = "127.0.0.1:" + ground.port("kafka");
        new Submissions(schemaId()).write(events, bootstrapServers);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            long before = handled(admin);
            ground.sertel("start", SERVICE);
            double rate = rate(admin, before);
            long cases = cases();
            if (cases < events) {
                throw new IllegalStateException("only " + cases + " cases are there");
            }
            return List.of(
                    Figure.atLeast(
                            15_000,
                            "events of %s from a backlog of %,d".formatted(SERVICE, events),
                            rate,
                            "events/s"));
        }
    }

    /** From the first offsets that are seen to have moved to the last. */
    private double rate(Admin admin, long before) throws ExecutionException, InterruptedException {
        long begun = 0;
        long atBegin = before;
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            long now = handled(admin);
            if (begun == 0 && now > before) {
                begun = System.nanoTime();
                atBegin = now;
            }
            if (now - before >= events) {
                return (now - atBegin) / ((System.nanoTime() - begun) / 1e9);
            }
            Thread.sleep(LOOK);
        }
        throw new IllegalStateException(
                "after %s only %d of %d events were handled"
                        .formatted(LIMIT, handled(admin) - before, events));
    }

    /** The sum of the offsets up to which the service has committed the topic. */
    private static long handled(Admin admin) throws ExecutionException, InterruptedException {
        Map<?, OffsetAndMetadata> offsets =
                admin.listConsumerGroupOffsets(SERVICE + "-service")
                        .partitionsToOffsetAndMetadata()
                        .get();
        return offsets.entrySet().stream()
                .filter(entry -> entry.getKey().toString().startsWith(Submissions.TOPIC + "-"))
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .mapToLong(OffsetAndMetadata::offset)
                .sum();
    }

    private long cases() throws IOException, SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + ground.port("postgres") + "/" + SERVICE;
        try (Connection connection =
                        DriverManager.getConnection(url, SERVICE, ground.password(SERVICE));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM disposition")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private int schemaId() throws IOException, InterruptedException {
        URI address =
                URI.create(
                        "http://127.0.0.1:%d/apis/ccompat/v7/subjects/%s-value/versions/latest"
                                .formatted(ground.port("registry"), Submissions.TOPIC));
        try (Browser browser = Browser.ofProgram(Duration.ofSeconds(10))) {
            Answer answer = browser.get(address).expect(200);
            return answer.json().get("id").asInt();
        }
    }
}
