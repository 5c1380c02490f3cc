package id.go.pontianak.sertel.intake.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Happening;

import org.apache.avro.specific.SpecificRecordBase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Plays a story to intake in many orders, each from a seed of its own. */
final class Interleaving {

    private static final int ROUNDS = 400;

    private Interleaving() {}

    static void play(CaseStory story, BiConsumer<Follower, Random> people, Consumer<Follower> end) {
        play(story, people, end, true);
    }

    /**
     * @param heardAll whether everything that was said belongs to a revision that there is
     */
    static void play(
            CaseStory story,
            BiConsumer<Follower, Random> people,
            Consumer<Follower> end,
            boolean heardAll) {
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(round);
            var follower = new Follower();
            List<SpecificRecordBase> wire = interleaved(story.events(), random);
            int echoes = 0;
            for (SpecificRecordBase event : wire) {
                follower.hear(event);
                people.accept(follower, random);
                for (; echoes < follower.told().size(); echoes++) {
                    follower.hear(follower.told().get(echoes));
                }
            }
            for (int i = 0; i < 20 && follower.state() instanceof Application.Returned; i++) {
                people.accept(follower, random);
            }
            follower.told().forEach(follower::hear);
            end.accept(follower);
            assertNothingIsLost(follower, story, heardAll);
        }
    }

    private static void assertNothingIsLost(Follower follower, CaseStory story, boolean heardAll) {
        List<Happening> history = follower.state().history();
        if (heardAll) {
            assertThat(follower.pending()).isEmpty();
            assertThat(history)
                    .extracting(Happening::eventId)
                    .containsAll(
                            story.events().stream().map(event -> (String) event.get(0)).toList());
        }
        assertThat(history).extracting(Happening::eventId).doesNotHaveDuplicates();
        assertThat(history).isSortedAccordingTo(Comparator.comparing(Happening::at));
    }

    private static List<SpecificRecordBase> interleaved(
            List<SpecificRecordBase> events, Random random) {
        List<SpecificRecordBase> waiting = new ArrayList<>(events);
        List<SpecificRecordBase> wire = new ArrayList<>();
        while (!waiting.isEmpty()) {
            SpecificRecordBase any = waiting.get(random.nextInt(waiting.size()));
            SpecificRecordBase next =
                    waiting.stream()
                            .filter(each -> each.getClass() == any.getClass())
                            .findFirst()
                            .orElseThrow();
            waiting.remove(next);
            wire.add(next);
            if (random.nextInt(4) == 0) {
                wire.add(wire.get(random.nextInt(wire.size())));
            }
        }
        return wire;
    }
}
