package id.go.pontianak.sertel.sandbox.demo.story;

import id.go.pontianak.sertel.sandbox.demo.Addresses;
import id.go.pontianak.sertel.sandbox.demo.Credentials;
import id.go.pontianak.sertel.sandbox.demo.Patience;
import id.go.pontianak.sertel.sandbox.demo.SertelClient;
import id.go.pontianak.sertel.sandbox.demo.story.Outcome.AsTold;
import id.go.pontianak.sertel.sandbox.demo.story.Outcome.LeftOut;
import id.go.pontianak.sertel.sandbox.demo.story.Outcome.Otherwise;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * {@code ./sertel demo --story NAME}: plays the ways that a case can go, and says whether it did.
 */
public final class Stories {

    /** The option that asks for one. */
    public static final String OPTION = "--story";

    /** The file in the mesh's folder that says what its services were told. */
    public static final String SETTINGS = "settings.properties";

    private static final String ALL = "all";
    private static final int GOOD = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final Duration SIDE_DOWN = Duration.ofSeconds(30);
    private static final Patience PATIENCE =
            new Patience(Duration.ofMinutes(2), Duration.ofMillis(250));
    private static final List<Story> KNOWN =
            List.of(
                    new ReturnStory(),
                    new RejectStory(),
                    new WithdrawStory(),
                    new AbsentStory(),
                    new MismatchStory(),
                    new DeputyStory(),
                    new LapseStory(),
                    new BsreDownStory());

    private final SertelClient client;
    private final Path state;
    private final Telling telling;

    private Stories(SertelClient client, Path state, Telling telling) {
        this.client = client;
        this.state = state;
        this.telling = telling;
    }

    /** What can be asked for, as usage has it. */
    public static String names() {
        return KNOWN.stream().map(Story::name).collect(Collectors.joining("|")) + "|" + ALL;
    }

    /**
     * Plays one story, or all of them.
     *
     * @param arguments {@code --story NAME}
     * @param state the folder with {@code credentials.json} and {@code bsre/root.pem}
     * @param addresses where the mesh stands
     * @param out takes the time lines
     * @return 0 only if all that was asked for went as told, where {@code all} leaves out what this
     *     mesh does not let be played; 1 otherwise; 2 for wrong arguments
     */
    public static int run(List<String> arguments, Path state, Addresses addresses, PrintStream out)
            throws InterruptedException {
        List<Story> wanted = wanted(arguments);
        if (wanted.isEmpty()) {
            out.println("usage: sertel demo " + OPTION + " " + names());
            return USAGE;
        }
        Credentials credentials = Credentials.in(state.resolve("credentials.json"));
        try (SertelClient client = new SertelClient(addresses, credentials, SIDE_DOWN)) {
            List<Outcome> outcomes = new Stories(client, state, new Telling(out)).play(wanted);
            long asTold = outcomes.stream().filter(AsTold.class::isInstance).count();
            out.printf(
                    "%n%d dari %d cerita sesuai / %d of %d stories went as told%n",
                    asTold, outcomes.size(), asTold, outcomes.size());
            return outcomes.stream().allMatch(outcome -> good(outcome, wanted.size() > 1))
                    ? GOOD
                    : FAILED;
        }
    }

    private static List<Story> wanted(List<String> arguments) {
        if (arguments.size() != 2 || !arguments.getFirst().equals(OPTION)) {
            return List.of();
        }
        return KNOWN.stream()
                .filter(story -> List.of(story.name(), ALL).contains(arguments.getLast()))
                .toList();
    }

    private static boolean good(Outcome outcome, boolean oneOfMany) {
        return switch (outcome) {
            case AsTold _ -> true;
            case LeftOut _ -> oneOfMany;
            case Otherwise _ -> false;
        };
    }

    private List<Outcome> play(List<Story> wanted) throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        try (ExecutorService players = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> plays =
                    wanted.stream()
                            .filter(story -> !story.alone())
                            .map(story -> players.submit(() -> playOne(story)))
                            .toList();
            for (Future<Outcome> play : plays) {
                outcomes.add(outcome(play));
            }
        }
        for (Story story : wanted) {
            if (story.alone()) {
                outcomes.add(playOne(story));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(Future<Outcome> play) throws InterruptedException {
        try {
            return play.get();
        } catch (ExecutionException e) {
            return new Otherwise(String.valueOf(e.getCause()));
        }
    }

    private Outcome playOne(Story story) throws InterruptedException {
        Path root = state.resolve("bsre/root.pem");
        MeshSettings settings = MeshSettings.in(state.resolve(SETTINGS));
        try (Scene scene = new Scene(client, root, settings, PATIENCE, Clock.systemUTC())) {
            Outcome outcome = played(story, scene);
            telling.tell(story, outcome, scene);
            return outcome;
        }
    }

    // Whatever goes wrong in one story is told with its time line, and the others go on.
    private static Outcome played(Story story, Scene scene) throws InterruptedException {
        try {
            story.play(scene);
            return new AsTold();
        } catch (InterruptedException e) {
            throw e;
        } catch (NotPlayable e) {
            return new LeftOut(String.valueOf(e.getMessage()));
        } catch (Exception e) {
            return new Otherwise(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }
}
