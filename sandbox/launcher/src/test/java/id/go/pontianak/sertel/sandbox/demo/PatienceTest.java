package id.go.pontianak.sertel.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

class PatienceTest {

    @Test
    void looksUntilTheValueIsThere() throws InterruptedException {
        Iterator<Optional<String>> looks =
                List.of(Optional.<String>empty(), Optional.of("there")).iterator();
        Patience patience = new Patience(Duration.ofMinutes(1), Duration.ofMillis(1));

        assertThat(patience.until("it", new LastSeen(), looks::next)).isEqualTo("there");
    }

    @Test
    void aWaitInVainSaysWhatWasWaitedForAndWhatWasSeenLast() {
        Patience patience = new Patience(Duration.ZERO, Duration.ofMillis(1));
        LastSeen seen = new LastSeen();
        seen.note("status SUBMITTED");

        assertThatThrownBy(() -> patience.until("the end", seen, Optional::empty))
                .isInstanceOf(WaitFailed.class)
                .hasMessageContaining("the end")
                .hasMessageContaining("status SUBMITTED");
    }
}
