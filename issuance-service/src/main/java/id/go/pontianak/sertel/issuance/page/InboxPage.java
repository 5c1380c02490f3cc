package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.issuance.register.OfficeFilter;
import id.go.pontianak.sertel.issuance.web.OpenCases;
import id.go.pontianak.sertel.issuance.web.OpenCases.Counts;
import id.go.pontianak.sertel.issuance.web.OpenCases.OpenCase;
import id.go.pontianak.sertel.issuance.web.OpenCases.Waiting;
import id.go.pontianak.sertel.issuance.web.Verifiers;
import id.go.pontianak.sertel.platform.page.CountBadge;
import id.go.pontianak.sertel.platform.page.DueTexts.DueText;
import id.go.pontianak.sertel.platform.page.Live;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.schemas.Role;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The Verifikator's cases in steps 6 and 7. */
@PageController
class InboxPage {

    /**
     * A way to look at them.
     *
     * @param name in the address, and of the event that counts it anew
     */
    record Tab(String name, CountBadge badge, boolean chosen) {

        static Tab of(String name, long count, String view) {
            boolean alarming = name.equals(OVERDUE) || name.equals(Waiting.MISMATCHED.name());
            String colour = count > 0 && alarming ? "badge-late" : "badge-muted";
            return new Tab(name, new CountBadge(count, colour), name.equals(view));
        }
    }

    /** A case; see {@link OpenCase}. */
    record Row(
            UUID applicationId,
            String trackingNumber,
            String owner,
            String office,
            Badge badge,
            @Nullable Instant visitAt,
            Instant receivedAt,
            @Nullable DueText target) {}

    private static final String ALL = "ALL";
    private static final String OVERDUE = "OVERDUE";
    private static final String SEARCH = "issuance.search";
    private static final int LONGEST_SEARCH = 100;

    private final OpenCases cases;
    private final Targets targets;
    private final Live live;

    InboxPage(OpenCases cases, Targets targets, Live live) {
        this.cases = cases;
        this.targets = targets;
        this.live = live;
    }

    @GetMapping("/")
    ModelAndView inbox(
            @RequestParam(defaultValue = ALL) String view,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller,
            HttpSession session,
            Locale language) {
        if (!caller.has(Role.VERIFIKATOR)) {
            OfficeFilter.of(caller, null);
            return Replies.to("/register");
        }
        String search = search(session);
        String chosen = isKnown(view) ? view : ALL;
        Page<OpenCase> page = cases.page(filter(chosen, search), Page.Cursor.parse(cursor));
        var model = Replies.page("issuance/inbox", HttpStatus.OK);
        model.addObject("tabs", tabs(chosen));
        model.addObject("view", chosen);
        model.addObject("search", search);
        model.addObject("rows", page.items().stream().map(each -> row(each, language)).toList());
        model.addObject(
                "next", page.next() == null ? null : "/?view=" + chosen + "&cursor=" + page.next());
        return model;
    }

    /** What is looked for may name a person: it stays in the session and out of the address. */
    @PostMapping("/search")
    ModelAndView search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = ALL) String view,
            Caller caller,
            HttpSession session) {
        Verifiers.only(caller);
        String text = FreeText.searched(q);
        session.setAttribute(SEARCH, text.substring(0, Math.min(text.length(), LONGEST_SEARCH)));
        return Replies.to(isKnown(view) ? "/?view=" + view : "/");
    }

    /** Where a search that was refused is loaded again, or asked for in the other language. */
    @GetMapping("/search")
    ModelAndView back() {
        return Replies.to("/");
    }

    @GetMapping("/live")
    SseEmitter live(Caller caller) {
        Verifiers.only(caller);
        return live.join("inbox", this::counts);
    }

    private Map<String, String> counts() {
        Map<String, String> texts = new HashMap<>();
        tabs("").forEach(tab -> texts.put("count-" + tab.name(), tab.badge().html()));
        return texts;
    }

    private List<Tab> tabs(String view) {
        Counts counts = cases.counts();
        List<Tab> tabs = new ArrayList<>();
        tabs.add(Tab.of(ALL, counts.all(), view));
        tabs.add(Tab.of(OVERDUE, counts.overdue(), view));
        for (Waiting waiting : Waiting.values()) {
            tabs.add(Tab.of(waiting.name(), counts.waiting().getOrDefault(waiting, 0L), view));
        }
        return tabs;
    }

    private Row row(OpenCase open, Locale language) {
        return new Row(
                open.applicationId(),
                open.trackingNumber(),
                open.owner(),
                open.office(),
                Badge.of(open.waiting().name(), open.absences()),
                open.visitAt(),
                open.receivedAt(),
                targets.of(open.waitingSince(), open.dueAt(), language));
    }

    private static OpenCases.Filter filter(String view, String search) {
        return new OpenCases.Filter(
                search,
                view.equals(OVERDUE),
                Arrays.stream(Waiting.values())
                        .filter(waiting -> waiting.name().equals(view))
                        .findFirst()
                        .orElse(null));
    }

    private static boolean isKnown(String view) {
        return view.equals(OVERDUE)
                || Arrays.stream(Waiting.values()).anyMatch(each -> each.name().equals(view));
    }

    private static String search(HttpSession session) {
        return session.getAttribute(SEARCH) instanceof String text ? text : "";
    }
}
