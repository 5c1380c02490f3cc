package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.draft.MailboxIndex;
import id.go.pontianak.sertel.intake.draft.PublicFormProperties;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;

import org.springframework.stereotype.Component;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often anybody may post without a login, counted on each replica and kept in memory alone.
 * Whoever has more addresses than are remembered still meets the limit for all together.
 */
@Component
class PublicRates {

    private static final int MOST_REMEMBERED = 10_000;

    /** What one household or office has of the newer kind of addresses: 64 bits. */
    private static final int NETWORK = 8;

    private static final class Remembered extends LinkedHashMap<String, RateLimiter> {
        private static final long serialVersionUID = 1L;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RateLimiter> eldest) {
            return size() > MOST_REMEMBERED;
        }
    }

    private final PublicFormProperties.Rates rates;
    private final RateLimiter all;
    private final Map<String, RateLimiter> addresses = new Remembered();
    private final Map<String, RateLimiter> mailboxes = new Remembered();

    PublicRates(PublicFormProperties properties) {
        this.rates = properties.rates();
        this.all = limiter(rates.all());
    }

    /** Whether another post from there may be looked at; if so, it is counted. */
    boolean admit(String address) {
        return limiter(addresses, network(address), rates.each()).acquirePermission();
    }

    /** The same for a form that was filled in: of these there is a limit for all together, too. */
    boolean admitForm(String address) {
        return admit(address) && all.acquirePermission();
    }

    /** Whether a mailbox may be written to once more; if so, it is counted. */
    boolean admitMailbox(String mailbox) {
        return limiter(mailboxes, MailboxIndex.withoutTag(mailbox), rates.mailbox())
                .acquirePermission();
    }

    /** After so many seconds there is certainly a place again, unless others take it. */
    String retryAfter() {
        return String.valueOf(Math.max(1, rates.period().toSeconds()));
    }

    private RateLimiter limiter(Map<String, RateLimiter> known, String name, int most) {
        synchronized (known) {
            return known.computeIfAbsent(name, _ -> limiter(most));
        }
    }

    private RateLimiter limiter(int most) {
        return RateLimiter.of(
                "public",
                RateLimiterConfig.custom()
                        .limitForPeriod(most)
                        .limitRefreshPeriod(rates.period())
                        .timeoutDuration(Duration.ZERO)
                        .build());
    }

    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address v6
                    ? HexFormat.of().formatHex(Arrays.copyOf(v6.getAddress(), NETWORK))
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
