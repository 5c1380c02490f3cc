package id.go.pontianak.sertel.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RetriesTest {

    @Test
    void eachFailureHasItsPauseAndAfterTheLastItIsGivenUp() {
        var retries = new Retries(List.of(Duration.ofSeconds(1), Duration.ofSeconds(5)));

        assertThat(retries.after(1)).contains(Duration.ofSeconds(1));
        assertThat(retries.after(2)).contains(Duration.ofSeconds(5));
        assertThat(retries.after(3)).isEmpty();
    }

    @Test
    void whereNothingIsConfiguredPausesGrowAndLastAboutADay() {
        List<Duration> pauses =
                new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("sertel.intake.webhooks", WebhookProperties.class)
                        .pauses();

        assertThat(pauses).isSorted();
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(23), Duration.ofHours(25));
        assertThat(new Retries(pauses).after(pauses.size() + 1)).isEqualTo(Optional.empty());
    }
}
