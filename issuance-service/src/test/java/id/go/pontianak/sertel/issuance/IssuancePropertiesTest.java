package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.issuance.IssuanceProperties.Looks;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class IssuancePropertiesTest {

    @ParameterizedTest
    @CsvSource({"0, 300", "1, 600", "4, 4800", "5, 9600", "6, 10000", "1000000, 10000"})
    void looksGrowFurtherApartUpToTheLongestPause(int looks, long millis) {
        assertThat(new Looks(Duration.ofMillis(300), Duration.ofSeconds(10)).after(looks))
                .isEqualTo(Duration.ofMillis(millis));
    }
}
