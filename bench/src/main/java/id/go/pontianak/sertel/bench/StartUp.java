package id.go.pontianak.sertel.bench;

import id.go.pontianak.sertel.sandbox.infrastructure.Folders;

import java.io.IOException;
import java.util.List;

/** From the command to all ready: the first time, and once programs are in place and trained. */
final class StartUp {

    private static final int LATER_STARTS = 3;

    private StartUp() {}

    static List<Figure> measure(Ground ground) throws IOException, InterruptedException {
        ground.clear();
        Folders.delete(ground.root().resolve(".sertel/programs"));
        double first = ground.up();
        long begun = System.nanoTime();
        ground.awaitTraining();
        double training = (System.nanoTime() - begun) / 1e9;
        Sample later = new Sample();
        for (int i = 0; i < LATER_STARTS; i++) {
            ground.down();
            later.add(ground.up());
        }
        return List.of(
                Figure.of("first up, nothing trained", first, "s"),
                Figure.of("training in the background after it", training, "s"),
                Figure.atMost(
                        20, "later up, median of %d".formatted(LATER_STARTS), later.median(), "s"));
    }
}
