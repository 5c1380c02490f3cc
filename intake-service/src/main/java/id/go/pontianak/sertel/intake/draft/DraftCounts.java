package id.go.pontianak.sertel.intake.draft;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import java.util.List;

/** All that is left of drafts: how many there were, and what became of them. */
@Component
class DraftCounts {

    private static final String RECEIVED = "received";
    private static final String CONFIRMED = "confirmed";
    private static final String DISCARDED = "discarded";
    private static final String EXPIRED = "expired";
    private static final String DECLINED = "declined";

    private final MeterRegistry meters;

    DraftCounts(MeterRegistry meters) {
        this.meters = meters;
        // So that they are seen before the first of each.
        List.of(RECEIVED, CONFIRMED, DISCARDED, EXPIRED, DECLINED).forEach(each -> count(each, 0));
    }

    void received() {
        count(RECEIVED, 1);
    }

    void confirmed() {
        count(CONFIRMED, 1);
    }

    void discarded() {
        count(DISCARDED, 1);
    }

    void expired() {
        count(EXPIRED, 1);
    }

    void declined() {
        count(DECLINED, 1);
    }

    private void count(String outcome, int many) {
        meters.counter("sertel.drafts", "outcome", outcome).increment(many);
    }
}
