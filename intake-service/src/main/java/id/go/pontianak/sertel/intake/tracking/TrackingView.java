package id.go.pontianak.sertel.intake.tracking;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Holder;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What anyone with the link sees of an application: no personal data but the first name.
 *
 * @param holder title of whose turn it is; null when nothing more happens
 */
record TrackingView(
        String trackingNumber,
        String firstName,
        String status,
        int step,
        boolean ended,
        @Nullable String holder,
        Instant since) {

    static TrackingView of(Application application) {
        var standing = application.standing();
        Holder holder = standing.holder();
        return new TrackingView(
                application.submission().trackingNumber(),
                application.submission().request().applicant().firstName(),
                standing.status(),
                standing.step(),
                standing.last(),
                holder == null ? null : holder.title(),
                standing.since());
    }
}
