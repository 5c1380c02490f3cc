package id.go.pontianak.sertel.bench;

import id.go.pontianak.sertel.sandbox.demo.Patience;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicant;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicants;
import id.go.pontianak.sertel.sandbox.demo.SertelClient;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * From the letter to the certificate in its owner's hands, every file read and every wait waited.
 */
final class WholeCase {

    private static final int CASES = 20;
    private static final Patience PATIENCE =
            new Patience(Duration.ofMinutes(2), Duration.ofMillis(20));

    private final SertelClient client;
    private final Path root;
    private final SampleApplicants applicants = new SampleApplicants(new SecureRandom());

    private WholeCase(SertelClient client, Path root) {
        this.client = client;
        this.root = root;
    }

    static List<Figure> measure(Ground ground) throws Exception {
        ground.awaitTraining();
        try (SertelClient client = ground.client()) {
            return new WholeCase(client, ground.state().resolve("bsre/root.pem")).measure();
        }
    }

    private List<Figure> measure() throws Exception {
        Sample alone = new Sample();
        for (int i = 0; i < CASES; i++) {
            alone.add(play(applicants.next()));
        }
        long begun = System.nanoTime();
        Sample together = together();
        double seconds = (System.nanoTime() - begun) / 1e9;
        return List.of(
                Figure.of("whole case, one after another, p50", alone.median(), "s"),
                Figure.of("whole case, %d at once, p50".formatted(CASES), together.median(), "s"),
                Figure.of("whole cases, %d at once".formatted(CASES), CASES / seconds, "cases/s"));
    }

    private Sample together() throws ExecutionException, InterruptedException {
        Sample sample = new Sample();
        try (ExecutorService players = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Double>> plays = new ArrayList<>();
            for (int i = 0; i < CASES; i++) {
                SampleApplicant applicant = applicants.next();
                plays.add(() -> play(applicant));
            }
            for (Future<Double> play : players.invokeAll(plays)) {
                sample.add(play.get());
            }
        }
        return sample;
    }

    /** In seconds. */
    private double play(SampleApplicant applicant) throws Exception {
        long begun = System.nanoTime();
        try (PlayedCase played = new PlayedCase(client, applicant, PATIENCE, Clock.systemUTC())) {
            played.playByLink(root);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
