package id.go.pontianak.sertel.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void aPercentileIsTheSmallestValueThatSoManyDoNotExceed() {
        Sample sample = new Sample();
        for (int value = 200; value >= 1; value--) {
            sample.add(value);
        }

        assertThat(sample.median()).isEqualTo(100);
        assertThat(sample.percentile(99)).isEqualTo(198);
        assertThat(sample.percentile(99.9)).isEqualTo(200);
        assertThat(sample.percentile(100)).isEqualTo(200);
        assertThat(sample.percentile(0.1)).isEqualTo(1);
    }

    @Test
    void ofOneValueEveryPercentileIsThatValue() {
        Sample sample = new Sample();
        sample.add(7);

        assertThat(sample.median()).isEqualTo(7);
        assertThat(sample.percentile(99)).isEqualTo(7);
    }

    @Test
    void ofNothingThereIsNoPercentile() {
        assertThatThrownBy(() -> new Sample().median()).hasMessage("nothing was measured");
        assertThatThrownBy(() -> new Sample().percentile(0)).hasMessageContaining("0");
    }
}
