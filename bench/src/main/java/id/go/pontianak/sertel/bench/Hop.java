package id.go.pontianak.sertel.bench;

import id.go.pontianak.sertel.sandbox.demo.InboxItem;
import id.go.pontianak.sertel.sandbox.demo.Patience;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicants;
import id.go.pontianak.sertel.sandbox.demo.SertelClient;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * From the answer to an official's forward until the next official's inbox holds the case. At steps
 * 2 and 3 both work at the same service; at step 4 the case goes over Kafka to the verification.
 */
final class Hop {

    private static final int CASES = 220;
    private static final int WARM_UP = 20;
    private static final Duration PACE = Duration.ofMillis(100);
    private static final Patience PATIENCE =
            new Patience(Duration.ofMinutes(1), Duration.ofMillis(20));

    private final SertelClient client;
    private final Sample looks = new Sample();

    private Hop(SertelClient client) {
        this.client = client;
    }

    static List<Figure> measure(Ground ground) throws IOException, InterruptedException {
        ground.awaitTraining();
        try (SertelClient client = ground.client()) {
            return new Hop(client).measure();
        }
    }

    private List<Figure> measure() throws InterruptedException {
        List<UUID> cases = submitted();
        Sample inside = new Sample();
        paced(cases, "kadis", "kabid", inside);
        paced(cases, "kabid", "kasi", inside);
        Sample over = new Sample();
        paced(cases, "kasi", PlayedCase.VERIFIER, over);
        long pace = 1000 / PACE.toMillis();
        return List.of(
                Figure.of(
                        "hop within disposition, p50 of %d at %d/s".formatted(inside.size(), pace),
                        inside.median(),
                        "ms"),
                Figure.of("hop within disposition, p99", inside.percentile(99), "ms"),
                Figure.atMost(
                        20,
                        "hop over Kafka, p50 of %d at %d/s".formatted(over.size(), pace),
                        over.median(),
                        "ms"),
                Figure.of("hop over Kafka, p99", over.percentile(99), "ms"),
                Figure.of(
                        "of that one look into an inbox (resolution), p50", looks.median(), "ms"));
    }

    private List<UUID> submitted() throws InterruptedException {
        SampleApplicants applicants = new SampleApplicants(new SecureRandom());
        List<UUID> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            try (PlayedCase played =
                    new PlayedCase(client, applicants.next(), PATIENCE, Clock.systemUTC())) {
                cases.add(played.submit().applicationId());
            }
        }
        UUID last = cases.getLast();
        while (!waitsFor("kadis", last)) {
            Thread.sleep(PATIENCE.pause());
        }
        return cases;
    }

    private void paced(List<UUID> cases, String from, String to, Sample hops)
            throws InterruptedException {
        long next = System.nanoTime();
        for (int i = 0; i < cases.size(); i++) {
            long pause = next - System.nanoTime();
            if (pause > 0) {
                Thread.sleep(Duration.ofNanos(pause));
            }
            next += PACE.toNanos();
            double hop = hop(cases.get(i), from, to);
            if (i >= WARM_UP) {
                hops.add(hop);
            }
        }
    }

    /** In milliseconds. */
    private double hop(UUID id, String from, String to) throws InterruptedException {
        String path = "/api/v1/dispositions/" + id;
        client.get(from, client.addresses().disposition(), path).expect(200);
        client.post(
                        from,
                        client.addresses().disposition(),
                        path + "/forward",
                        Map.of("instructions", List.of("PROCESS_FURTHER"), "note", "bench"))
                .expect(200, 202, 204);
        long answered = System.nanoTime();
        boolean there;
        do {
            long begun = System.nanoTime();
            there = waitsFor(to, id);
            looks.add((System.nanoTime() - begun) / 1e6);
        } while (!there);
        return (System.nanoTime() - answered) / 1e6;
    }

    private boolean waitsFor(String official, UUID id) throws InterruptedException {
        List<InboxItem> inbox =
                official.equals(PlayedCase.VERIFIER)
                        ? client.verificationInbox(official, id)
                        : client.dispositionInbox(official, id);
        return inbox.stream().anyMatch(item -> item.applicationId().equals(id));
    }
}
