package id.go.pontianak.sertel.notification.domain;

import java.time.Duration;

/**
 * How long messages are tried and waited for.
 *
 * @param firstDelay before the second attempt; doubles with every further one
 * @param longestDelay between two attempts
 * @param giveUpAfter how long a message that was surely not sent is tried
 * @param uncertainEmails how often an email whose outcome is unknown is sent at most
 * @param reportWithin how long WhatsApp's report on an uncertain message is waited for
 */
public record Patience(
        Duration firstDelay,
        Duration longestDelay,
        Duration giveUpAfter,
        int uncertainEmails,
        Duration reportWithin) {

    private static final int MOST_DOUBLINGS = 20;

    Duration before(int attempt, Duration atLeast) {
        Duration doubled = firstDelay.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        Duration delay = doubled.compareTo(longestDelay) < 0 ? doubled : longestDelay;
        return delay.compareTo(atLeast) < 0 ? atLeast : delay;
    }
}
