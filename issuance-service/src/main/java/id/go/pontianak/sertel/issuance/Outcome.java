package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.IssuanceEvent;

import org.jspecify.annotations.Nullable;

/**
 * What became of a command that was not refused.
 *
 * @param state the case afterwards
 * @param event what happened last; null if it was done before
 */
public record Outcome(Arrived state, @Nullable IssuanceEvent event) {

    /** Whether anything has changed. */
    public boolean isNews() {
        return event != null;
    }
}
