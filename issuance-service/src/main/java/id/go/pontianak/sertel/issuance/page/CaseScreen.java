package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.issuance.Deadlines;
import id.go.pontianak.sertel.issuance.IssuanceProperties;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.Mismatched;
import id.go.pontianak.sertel.issuance.visit.SlotChoices;
import id.go.pontianak.sertel.issuance.web.IssuanceView;
import id.go.pontianak.sertel.issuance.web.IssuanceViews;
import id.go.pontianak.sertel.issuance.web.Verifiers;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.schemas.Reason;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/** The page of one case. */
@Component
class CaseScreen {

    private final IssuanceViews views;
    private final Targets targets;
    private final History history;
    private final CheckLines checks;
    private final SlotChoices slots;
    private final IssuanceProperties properties;
    private final InstantSource clock;

    CaseScreen(
            IssuanceViews views,
            Targets targets,
            History history,
            CheckLines checks,
            SlotChoices slots,
            IssuanceProperties properties,
            InstantSource clock) {
        this.views = views;
        this.targets = targets;
        this.history = history;
        this.checks = checks;
        this.slots = slots;
        this.properties = properties;
        this.clock = clock;
    }

    /** A case as it is, with what the caller may do about it and has typed so far. */
    ModelAndView of(Arrived state, Caller caller, Form form, HttpStatus status, Locale language) {
        IssuanceView view = views.of(state);
        boolean own = Verifiers.isOwn(caller, state);
        Possible may =
                own
                        ? Possible.NOTHING
                        : Possible.of(state, Verifiers.only(caller), clock.instant());
        var step = Deadlines.step(state);
        var appointment = view.appointment();
        var page = Replies.page("issuance/case", status);
        page.addObject("issuance", view);
        page.addObject("badge", Badge.of(view.state(), view.absences()));
        page.addObject("step", step == null ? 0 : step.number());
        page.addObject("target", targets.of(Deadlines.waitingSince(state), view.dueAt(), language));
        page.addObject("own", own);
        page.addObject("may", may);
        page.addObject("round", appointment == null ? 0 : appointment.round());
        page.addObject("days", may.invite() ? slots.byDay(language) : Map.of());
        page.addObject("anyTime", properties.visit().anyTime());
        page.addObject("reasons", Reason.choices(Reason.Use.REJECT, language));
        page.addObject("history", history.of(state, language));
        page.addObject("checks", checks.of(state, language));
        page.addObject(
                "nextLook", state instanceof Mismatched mismatched ? mismatched.lookAt() : null);
        page.addObject("form", form);
        return page;
    }
}
