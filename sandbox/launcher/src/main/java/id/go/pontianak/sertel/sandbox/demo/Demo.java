package id.go.pontianak.sertel.sandbox.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import java.util.concurrent.Semaphore;

/** {@code ./sertel demo [--cases N]}: plays cases and says of each when what was done. */
public final class Demo {

    private static final int MOST_CASES = 1_000;
    private static final int AT_ONCE = 6;
    private static final Patience PATIENCE =
            new Patience(Duration.ofMinutes(2), Duration.ofMillis(250));
    private static final int GOOD = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private final SertelClient client;
    private final Path root;
    private final PrintStream out;
    private final SampleApplicants applicants = new SampleApplicants(new SecureRandom());

    private Demo(SertelClient client, Path root, PrintStream out) {
        this.client = client;
        this.root = root;
        this.out = out;
    }

    /**
     * Plays the cases against the mesh that {@code ./sertel up} has started here.
     *
     * @param arguments {@code --cases N}, or none for one case
     */
    public static void main(String[] arguments) throws InterruptedException {
        Path state = Path.of(System.getProperty("sertel.state", ".sertel"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), state, Addresses.usual(), out));
    }

    /**
     * Plays the cases.
     *
     * @param arguments {@code --cases N}, or none for one case
     * @param state the folder with {@code credentials.json} and {@code bsre/root.pem}
     * @param addresses where the mesh stands
     * @param out takes the time lines
     * @return 0 only if every owner holds a certificate; 1 if one does not; 2 for wrong arguments
     */
    public static int run(List<String> arguments, Path state, Addresses addresses, PrintStream out)
            throws InterruptedException {
        int cases = cases(arguments);
        if (cases < 1 || cases > MOST_CASES) {
            out.println("usage: sertel demo [--cases N | --story NAME], N from 1 to " + MOST_CASES);
            return USAGE;
        }
        Path credentials = state.resolve("credentials.json");
        if (!Files.isReadable(credentials)) {
            out.println("Belum ada mesh di sini / no mesh here: " + credentials);
            out.println("Jalankan dahulu / start it first: ./sertel up");
            return FAILED;
        }
        try (SertelClient client =
                new SertelClient(addresses, Credentials.in(credentials), Duration.ofSeconds(30))) {
            return new Demo(client, state.resolve("bsre/root.pem"), out).play(cases);
        }
    }

    private static int cases(List<String> arguments) {
        if (arguments.isEmpty()) {
            return 1;
        }
        boolean known = arguments.size() == 2 && arguments.getFirst().equals("--cases");
        return known && arguments.getLast().matches("\\d{1,6}")
                ? Integer.parseInt(arguments.getLast())
                : -1;
    }

    private int play(int cases) throws InterruptedException {
        int held = 0;
        Semaphore places = new Semaphore(AT_ONCE);
        try (ExecutorService players = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> plays = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                SampleApplicant applicant = applicants.next();
                plays.add(players.submit(inPlace(places, () -> playOne(applicant))));
            }
            for (Future<Boolean> play : plays) {
                held += wellPlayed(play) ? 1 : 0;
            }
        }
        out.printf(
                "%d dari %d pemilik memegang sertifikat / %d of %d owners hold a certificate%n",
                held, cases, held, cases);
        return held == cases ? GOOD : FAILED;
    }

    private static Callable<Boolean> inPlace(Semaphore places, Callable<Boolean> play) {
        return () -> {
            places.acquire();
            try {
                return play.call();
            } finally {
                places.release();
            }
        };
    }

    private boolean wellPlayed(Future<Boolean> play) throws InterruptedException {
        try {
            return play.get();
        } catch (ExecutionException e) {
            out.println("Kasus gagal / a case failed: " + e.getCause());
            return false;
        }
    }

    // Whatever goes wrong in one case is told with its time line, and the other cases go on.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private boolean playOne(SampleApplicant applicant) throws InterruptedException {
        try (PlayedCase played = new PlayedCase(client, applicant, PATIENCE, Clock.systemUTC())) {
            try {
                played.playByLink(root);
                tell(played, "selesai / done");
                return true;
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                tell(played, "GAGAL / FAILED: " + e.getMessage());
                return false;
            }
        }
    }

    private void tell(PlayedCase played, String outcome) {
        String number = played.trackingNumber().orElse("(belum bernomor / no number yet)");
        synchronized (out) {
            out.printf("%n%s: %s%n%s%n", number, outcome, played.timeLine());
        }
    }
}
