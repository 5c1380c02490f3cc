package id.go.pontianak.sertel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class TableTest {

    private static final List<Figure> FIGURES =
            List.of(
                    Figure.atMost(20, "hop", 7.25, "ms"),
                    Figure.atLeast(15_000, "backlog", 12_345.6, "events/s"),
                    Figure.of("first up", 20, "s"));

    @Test
    void aMarkdownTableSaysForEveryFigureWhetherItsAimIsMet() {
        assertThat(Table.markdown(FIGURES).lines())
                .containsExactly(
                        "| what | measured | aim | |",
                        "|---|---|---|---|",
                        "| hop | 7.3 ms | under 20 | met |",
                        "| backlog | 12,346 events/s | over 15,000 | missed |",
                        "| first up | 20 s |  |  |");
    }

    @Test
    void theTextHasALineForEveryFigure() {
        assertThat(Table.text(FIGURES).lines())
                .hasSize(3)
                .anyMatch(line -> line.matches(" *hop +7\\.3 ms +under 20 +met"));
    }
}
