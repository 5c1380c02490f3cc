package id.go.pontianak.sertel.verification.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Random;

class BackOffTest {

    @ParameterizedTest
    @CsvSource({"0, 500", "1, 1000", "3, 4000", "6, 32000", "7, 60000", "1000, 60000"})
    void pausesDoubleUpToTheLongestWithAFifthOfJitter(int tries, long millis) {
        var backOff = new BackOff(Duration.ofMillis(500), Duration.ofMinutes(1), 2);
        for (int seed = 0; seed < 200; seed++) {
            assertThat(backOff.after(tries, new Random(seed)).toMillis())
                    .isBetween(Math.round(millis * 0.8), Math.round(millis * 1.2));
        }
    }
}
