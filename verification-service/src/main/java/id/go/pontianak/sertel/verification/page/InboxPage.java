package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.page.CountBadge;
import id.go.pontianak.sertel.platform.page.Live;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.verification.authority.CertificateAuthority;
import id.go.pontianak.sertel.verification.inbox.InboxItem;
import id.go.pontianak.sertel.verification.inbox.WaitingQuery;
import id.go.pontianak.sertel.verification.web.Dossiers;
import id.go.pontianak.sertel.verification.web.Verifiers;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The verifier's lists. What is searched for is posted and kept with the login, never an address.
 */
@PageController
class InboxPage {

    private static final String SEARCH = "verification.search";
    private static final int LONGEST_SEARCH = 200;

    private final Dossiers dossiers;
    private final WaitingQuery waiting;
    private final TargetTexts targets;
    private final CertificateAuthority authority;
    private final Live live;
    private final InstantSource clock;

    InboxPage(
            Dossiers dossiers,
            WaitingQuery waiting,
            TargetTexts targets,
            CertificateAuthority authority,
            Live live,
            InstantSource clock) {
        this.dossiers = dossiers;
        this.waiting = waiting;
        this.targets = targets;
        this.authority = authority;
        this.live = live;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView inbox(
            Caller caller,
            @RequestParam(defaultValue = "AWAITING_CHECK") String list,
            @RequestParam(required = false) @Nullable String cursor,
            @SessionAttribute(name = SEARCH, required = false) @Nullable String search,
            Locale locale) {
        Verifiers.of(caller);
        InboxTab tab = InboxTab.of(list);
        Page<InboxItem> found =
                dossiers.inbox(caller, tab.whereabouts(), search, tab.overdueOnly(), cursor);
        var page = new ModelAndView("verification/inbox");
        page.addObject("tab", tab);
        page.addObject("tabs", InboxTab.values());
        page.addObject("counts", counts());
        page.addObject(
                "rows",
                found.items().stream()
                        .map(item -> InboxRow.of(item, targets.of(item.dueAt(), locale)))
                        .toList());
        page.addObject("next", found.next());
        page.addObject("search", search);
        page.addObject("first", cursor == null);
        page.addObject("reachable", authority.reachable());
        return page;
    }

    @PostMapping("/search")
    ModelAndView search(
            Caller caller,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "AWAITING_CHECK") String list,
            HttpSession session) {
        Verifiers.of(caller);
        String text = FreeText.searched(q);
        if (text.isEmpty()) {
            session.removeAttribute(SEARCH);
        } else {
            session.setAttribute(
                    SEARCH, text.substring(0, Math.min(text.length(), LONGEST_SEARCH)));
        }
        return Redirects.to("/?list=" + InboxTab.of(list));
    }

    /** Where a search that was refused is loaded again, or asked for in the other language. */
    @GetMapping("/search")
    ModelAndView back() {
        return Redirects.to("/");
    }

    /** All verifiers see the same numbers. */
    @GetMapping("/live")
    SseEmitter live(Caller caller) {
        Verifiers.of(caller);
        return live.join(
                InboxTab.class,
                () ->
                        counts().entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                count -> count.getValue().html())));
    }

    private Map<String, CountBadge> counts() {
        return InboxTab.counts(waiting.at(clock.instant()));
    }
}
