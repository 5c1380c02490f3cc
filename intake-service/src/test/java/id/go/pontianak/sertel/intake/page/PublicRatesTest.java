package id.go.pontianak.sertel.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.draft.PublicFormProperties;
import id.go.pontianak.sertel.platform.external.GuardProperties;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class PublicRatesTest {

    private final PublicRates rates =
            new PublicRates(
                    new PublicFormProperties(
                            Duration.ofDays(2),
                            2000,
                            3,
                            3,
                            "sertel@diskominfo.pontianak.go.id",
                            List.of(Duration.ofSeconds(1)),
                            Duration.ofMinutes(2),
                            GuardProperties.defaults(),
                            new PublicFormProperties.Rates(5, 1, Duration.ofMinutes(1))));

    @Test
    void allTogetherFillInNoMoreFormsThanTheirs() {
        for (int nth = 0; nth < 5; nth++) {
            assertThat(rates.admitForm()).isTrue();
        }

        assertThat(rates.admitForm()).isFalse();
        assertThat(rates.retryAfter()).isEqualTo(60);
    }

    @Test
    void aMailboxIsTheSameHoweverItIsWritten() {
        assertThat(rates.admitMailbox("Ayu@pontianak.go.id")).isTrue();
        assertThat(rates.admitMailbox("ayu@pontianak.go.id")).isFalse();
        assertThat(rates.admitMailbox("ayu+surat@pontianak.go.id")).isFalse();
        assertThat(rates.admitMailbox("budi@pontianak.go.id")).isTrue();
    }
}
