package id.go.pontianak.sertel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What the kernel and the mesh are to be read as. */
class ReadingTest {

    @Test
    void theProportionalSizeOfAProcessIsReadAndNotItsParts() {
        List<String> rollup =
                List.of(
                        "00400000-7fff [rollup]",
                        "Rss:              371524 kB",
                        "Pss:              241664 kB",
                        "Pss_Dirty:        200000 kB");

        assertThat(ProcessMemory.kilobytes(rollup)).hasValue(241_664);
        assertThat(ProcessMemory.kilobytes(List.of())).isEmpty();
    }

    @Test
    void theMachineIsDescribedByItsWholeMemoryAndItsLoadOfTheLastMinute() {
        assertThat(Machine.memory("MemTotal:       24682000 kB\nMemFree: 1 kB\n"))
                .isEqualTo("24 GiB");
        assertThat(Machine.load("0.37 0.69 1.00 2/345 678\n")).isEqualTo("0.37");
    }

    @Test
    void trackingNumbersOfABacklogAreDistinctAndOfTheRightShape() {
        assertThat(Submissions.trackingNumber(0)).isEqualTo("TTE-0000-0000");
        assertThat(Submissions.trackingNumber(199_999)).isEqualTo("TTE-0019-9999");
    }
}
