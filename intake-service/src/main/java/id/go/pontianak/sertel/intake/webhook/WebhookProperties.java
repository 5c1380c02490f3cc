package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.platform.external.GuardProperties;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.util.List;

/**
 * How offices' systems are told of changes.
 *
 * @param key base64 of at least 32 random bytes that webhooks' secrets are made with; null: they
 *     are made with a key of their own that is made of the NIK index key
 * @param mostEach webhooks of one office
 * @param allowLoopback whether webhooks may lead to this machine, and then without TLS: for trying
 * @param allowPrivate whether they may lead to private addresses, such as the city's own network
 * @param pauses after the first failure, the second and so on; after one more it is given up
 * @param crowded pause of what finds too many calls to the same webhook under way
 * @param connectTimeout longest wait for a connection
 * @param guard how calls to each webhook are guarded
 * @param lease after so long a delivery whose worker died is taken up by another; longer than a
 *     guarded call takes
 * @param atOnce deliveries under way at once, to all webhooks together
 * @param kept how long deliveries are kept, and can be said again
 */
@Validated
@ConfigurationProperties("sertel.intake.webhooks")
public record WebhookProperties(
        @Nullable String key,
        @Positive @DefaultValue("5") int mostEach,
        @DefaultValue("false") boolean allowLoopback,
        @DefaultValue("false") boolean allowPrivate,
        @NotEmpty @DefaultValue({"10s", "1m", "5m", "15m", "1h", "2h", "3h", "4h", "6h", "7h"})
                List<Duration> pauses,
        @DefaultValue("5s") Duration crowded,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue GuardProperties guard,
        @DefaultValue("2m") Duration lease,
        @Positive @DefaultValue("16") int atOnce,
        @DefaultValue("30d") Duration kept) {

    public WebhookProperties {
        pauses = List.copyOf(pauses);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "WebhookProperties[mostEach=" + mostEach + "]";
    }
}
