package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Issuance;
import id.go.pontianak.sertel.issuance.domain.Issuance.Absent;
import id.go.pontianak.sertel.issuance.domain.Issuance.Closed;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.Officer;
import id.go.pontianak.sertel.platform.time.OfficeTimes;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** How the domain's refusals are told. */
@Component
class Refusals {

    private record Handled(Officer by, Instant at) {}

    private final OfficeTimes times;

    Refusals(OfficeTimes times) {
        this.times = times;
    }

    Problem of(String code, Issuance state) {
        Handled handled = code.equals("ALREADY_HANDLED") ? handled(state) : null;
        return handled == null
                ? Problem.conflict(code)
                : Problem.conflict(
                        code,
                        handled.by().name(),
                        times.full(handled.at(), LocaleContextHolder.getLocale()));
    }

    private static @Nullable Handled handled(Issuance state) {
        return switch (state) {
            case Invited invited when invited.invitation().by() != null ->
                    new Handled(invited.invitation().by(), invited.invitation().madeAt());
            case Absent absent -> new Handled(absent.by(), absent.since());
            case Closed closed when closed.ending().by() != null ->
                    new Handled(closed.ending().by(), closed.ending().at());
            case Delivered delivered when delivered.delivery().receipt() != null ->
                    new Handled(delivered.delivery().receipt().by(), delivered.delivery().at());
            default -> null;
        };
    }
}
