package id.go.pontianak.sertel.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.decision.Decision;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a state machine does, found by asking it: from nothing, every command is put to every kind
 * of state that was reached. The page in {@code docs/states} is written from this, so it cannot say
 * anything that the code does not do.
 *
 * @param <S> states
 * @param <C> commands
 * @param <E> the domain's events
 */
public final class StateDiagram<S, C, E> {

    private static final int MOST_STATES = 200;
    private static final String NOTHING = "[*]";

    private final BiFunction<@Nullable S, C, Decision<E>> decide;
    private final BiFunction<@Nullable S, E, S> evolve;
    private final Function<S, String> name;
    private final Map<String, @Nullable S> found = new LinkedHashMap<>();
    private final Set<String> lines = new TreeSet<>();

    /**
     * @param name of a kind of state, one word; states of one name must decide alike
     */
    public StateDiagram(
            BiFunction<@Nullable S, C, Decision<E>> decide,
            BiFunction<@Nullable S, E, S> evolve,
            Function<S, String> name) {
        this.decide = decide;
        this.evolve = evolve;
        this.name = name;
    }

    /**
     * Walks through all states.
     *
     * @param commands what to ask in a state, by the label in the diagram
     */
    public StateDiagram<S, C, E> explore(Function<@Nullable S, Map<String, C>> commands) {
        Deque<String> open = new ArrayDeque<>(List.of(NOTHING));
        found.put(NOTHING, null);
        while (!open.isEmpty()) {
            String from = open.remove();
            S state = found.get(from);
            commands.apply(state)
                    .forEach(
                            (label, command) -> {
                                S after = after(state, command);
                                if (after != null) {
                                    String to = name.apply(after);
                                    lines.add("    %s --> %s: %s".formatted(from, to, label));
                                    if (!found.containsKey(to)) {
                                        found.put(to, after);
                                        open.add(to);
                                    }
                                }
                            });
            assertThat(found).as("kinds of states").hasSizeLessThan(MOST_STATES);
        }
        return this;
    }

    /** The names of all kinds of states that can be reached. */
    public Set<String> states() {
        Set<String> names = new LinkedHashSet<>(found.keySet());
        names.remove(NOTHING);
        return names;
    }

    /**
     * Compares with the page in the documents, or writes it if the system property {@code
     * states.write} is set.
     *
     * @param page for example {@code ../docs/states/intake.md}
     */
    public void assertKeptIn(Path page, String title, String introduction) throws IOException {
        String text =
                """
                # %s

                %s

                Printed from the code by a test, which fails when it no longer holds.

                ```mermaid
                stateDiagram-v2
                %s
                ```
                """
                        .formatted(title, introduction.strip(), String.join("\n", lines));
        if (System.getProperty("states.write") != null) {
            Files.createDirectories(page.toAbsolutePath().getParent());
            Files.writeString(page, text);
        }
        assertThat(page).exists().hasContent(text);
    }

    private @Nullable S after(@Nullable S state, C command) {
        if (!(decide.apply(state, command) instanceof Decision.Happened<E>(List<E> events))) {
            return null;
        }
        S after = state;
        for (E event : events) {
            after = evolve.apply(after, event);
        }
        return after;
    }
}
