package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.issuance.Status;
import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;
import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;
import id.go.pontianak.sertel.issuance.domain.Issuance.Invited;
import id.go.pontianak.sertel.issuance.domain.PassphraseLink;
import id.go.pontianak.sertel.issuance.web.OfficerActions;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * The ceremony at the counter, one thing at a time: the officer looks at the owner's papers, the
 * owner goes to BSrE's own page, the officer waits for BSrE's word. Nobody here sees the
 * passphrase.
 */
@PageController
@RequestMapping("/issuances/{applicationId}/ceremony")
class CeremonyPages {

    private static final int SHOWN_DIGITS = 4;

    private final OfficerActions actions;
    private final Replies replies;
    private final InstantSource clock;

    CeremonyPages(OfficerActions actions, Replies replies, InstantSource clock) {
        this.actions = actions;
        this.replies = replies;
        this.clock = clock;
    }

    /** The officer's part. */
    @GetMapping
    ModelAndView begin(@PathVariable UUID applicationId, Caller caller) {
        Arrived state = actions.look(applicationId, caller);
        return state instanceof Invited || state instanceof InCeremony
                ? start(state, Form.EMPTY, HttpStatus.OK)
                : Replies.to(path(applicationId, "/wait"));
    }

    @PostMapping
    ModelAndView begin(
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = "") String identityDocument,
            @RequestParam(defaultValue = "") String ownerCode,
            Caller caller,
            HttpSession session) {
        try {
            actions.begin(applicationId, identityDocument, ownerCode, caller);
        } catch (Problem problem) {
            return again(applicationId, caller, problem, identityDocument);
        }
        new Seated(applicationId, identityDocument, ownerCode).remember(session);
        return Replies.to(path(applicationId, "/owner"));
    }

    /** The owner's part: away to BSrE's page, for which the officer has begun the ceremony. */
    @GetMapping("/owner")
    ModelAndView owner(@PathVariable UUID applicationId, Caller caller, HttpSession session) {
        Arrived state = actions.look(applicationId, caller);
        if (!(state instanceof InCeremony ceremony)) {
            return Replies.to(path(applicationId, "/wait"));
        }
        if (Seated.in(session, applicationId) == null) {
            return Replies.to(path(applicationId, ""));
        }
        PassphraseLink link = ceremony.link();
        var page = Replies.page("issuance/ceremony-owner", HttpStatus.OK);
        page.addObject("applicationId", applicationId);
        page.addObject("firstName", state.file().owner().firstName());
        page.addObject("link", link != null && link.lives(clock.instant()) ? link : null);
        return page;
    }

    /** BSrE's page anew, after its link has expired. */
    @PostMapping("/link")
    ModelAndView renew(@PathVariable UUID applicationId, Caller caller, HttpSession session) {
        actions.look(applicationId, caller);
        Seated seated = Seated.in(session, applicationId);
        if (seated == null) {
            return Replies.to(path(applicationId, ""));
        }
        try {
            actions.begin(applicationId, seated.identityDocument(), seated.ownerCode(), caller);
        } catch (Problem problem) {
            return again(applicationId, caller, problem, seated.identityDocument());
        }
        return Replies.to(path(applicationId, "/owner"));
    }

    /** Where that is loaded again after it was refused, or asked for in the other language. */
    @GetMapping("/link")
    ModelAndView back(@PathVariable UUID applicationId) {
        return Replies.to(path(applicationId, ""));
    }

    /** Until BSrE says that the passphrase is set. */
    @GetMapping("/wait")
    ModelAndView await(@PathVariable UUID applicationId, Caller caller, HttpSession session) {
        return progress("issuance/ceremony-wait", actions.look(applicationId, caller), session);
    }

    /**
     * The part of that page that changes; nothing (204) if it has not, so that nobody is told the
     * same again and again.
     *
     * @param seen what the page shows already
     */
    @GetMapping("/progress")
    @Nullable ModelAndView progress(
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = "") String seen,
            Caller caller,
            HttpSession session,
            HttpServletResponse response) {
        Arrived state = actions.look(applicationId, caller);
        if (seen.equals(stage(state))) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        return progress("issuance/ceremony-wait :: progress", state, session);
    }

    private static ModelAndView progress(String view, Arrived state, HttpSession session) {
        if (!(state instanceof InCeremony) && !(state instanceof Invited)) {
            Seated.forget(session);
        }
        var page = Replies.page(view, HttpStatus.OK);
        page.addObject("applicationId", state.file().applicationId());
        page.addObject("trackingNumber", state.file().trackingNumber());
        page.addObject("state", Status.of(state));
        page.addObject("stage", stage(state));
        page.addObject("returned", isBack(state));
        return page;
    }

    private static String stage(Arrived state) {
        return Status.of(state) + (isBack(state) ? "-BACK" : "");
    }

    /** Whether the owner's browser has come back from BSrE's page. */
    private static boolean isBack(Arrived state) {
        return state instanceof InCeremony in && in.ceremony().returned();
    }

    private ModelAndView again(
            UUID applicationId, Caller caller, Problem problem, String identityDocument) {
        if (!Replies.isForTheForm(problem)) {
            throw problem;
        }
        return start(
                actions.look(applicationId, caller),
                replies.form(problem, Map.of("identityDocument", identityDocument)),
                problem.status());
    }

    private static ModelAndView start(Arrived state, Form form, HttpStatus status) {
        var page = Replies.page("issuance/ceremony-start", status);
        var owner = state.file().owner();
        page.addObject("applicationId", state.file().applicationId());
        page.addObject("trackingNumber", state.file().trackingNumber());
        page.addObject("owner", owner.name());
        page.addObject("position", owner.position());
        page.addObject("office", owner.office());
        page.addObject("lastDigits", owner.nik().substring(owner.nik().length() - SHOWN_DIGITS));
        page.addObject("locked", state instanceof Invited invited && invited.invitation().locked());
        page.addObject("underWay", state instanceof InCeremony);
        page.addObject("form", form);
        return page;
    }

    private static String path(UUID applicationId, String below) {
        return "/issuances/" + applicationId + "/ceremony" + below;
    }
}
