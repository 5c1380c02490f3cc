package id.go.pontianak.sertel.issuance.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.register.RegisterCounts.MonthCount;

import org.junit.jupiter.api.Test;

import java.time.YearMonth;
import java.util.List;

class MonthChartTest {

    @Test
    void theTallestBarIsTheMonthWithMostAndEveryBarStandsOnTheGround() {
        MonthChart chart =
                MonthChart.of(
                        List.of(
                                new MonthCount(YearMonth.of(2026, 10), 2),
                                new MonthCount(YearMonth.of(2026, 11), 4)),
                        Texts.INDONESIAN);

        assertThat(chart.bars())
                .extracting(MonthChart.Bar::month)
                .containsExactly("Oktober 2026", "November 2026");
        assertThat(chart.bars().getLast().height()).isEqualTo(2 * chart.bars().getFirst().height());
        assertThat(chart.bars()).allMatch(bar -> bar.y() + bar.height() == chart.ground());
        assertThat(chart.bars().getLast().x() + chart.bars().getLast().width())
                .isLessThanOrEqualTo(chart.width());
    }

    @Test
    void withoutAnyHolderThereAreNoBarsToSee() {
        assertThat(
                        MonthChart.of(
                                        List.of(new MonthCount(YearMonth.of(2026, 11), 0)),
                                        Texts.INDONESIAN)
                                .bars())
                .allMatch(bar -> bar.height() == 0);
    }
}
