package id.go.pontianak.sertel.issuance.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How the certificate reached its owner.
 *
 * @param channel at the counter or by link
 * @param at when
 * @param receipt what the officer noted; null by link
 */
public record Delivery(Channel channel, Instant at, @Nullable CounterReceipt receipt) {

    /** Where it was handed over. */
    public enum Channel {
        /** By an officer. */
        COUNTER,
        /** By the owner's own link and the code on the ceremony's receipt. */
        LINK
    }

    /**
     * What is noted at the counter.
     *
     * @param by the officer
     * @param receivedBy who received it; personal data
     * @param identityDocument what they identified with
     */
    public record CounterReceipt(Officer by, String receivedBy, String identityDocument) {}
}
