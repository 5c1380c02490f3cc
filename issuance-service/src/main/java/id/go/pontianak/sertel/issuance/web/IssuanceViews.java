package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.Deadlines;
import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.issuance.authority.Bsre;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.Closed;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;

/** Shows cases. */
@Component
public class IssuanceViews {

    private final Deadlines deadlines;
    private final IssuanceProperties properties;
    private final EndingTexts endings;
    private final Bsre bsre;
    private final InstantSource clock;

    IssuanceViews(
            Deadlines deadlines,
            IssuanceProperties properties,
            EndingTexts endings,
            Bsre bsre,
            InstantSource clock) {
        this.deadlines = deadlines;
        this.properties = properties;
        this.endings = endings;
        this.bsre = bsre;
        this.clock = clock;
    }

    /** A case as it is now. */
    public IssuanceView of(Arrived state) {
        Instant dueAt = deadlines.of(state);
        return IssuanceView.of(
                state,
                dueAt,
                dueAt != null && dueAt.isBefore(clock.instant()),
                properties.place(),
                state instanceof Closed closed
                        ? endings.of(closed.ending(), LocaleContextHolder.getLocale())
                        : null,
                bsre.isAvailable());
    }
}
