package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.domain.Officer;
import id.go.pontianak.sertel.disposition.inbox.CaseRow;
import id.go.pontianak.sertel.disposition.inbox.InboxCounts;
import id.go.pontianak.sertel.disposition.inbox.InboxQuery;
import id.go.pontianak.sertel.disposition.inbox.Tab;
import id.go.pontianak.sertel.disposition.web.Officers;
import id.go.pontianak.sertel.platform.page.DueTexts;
import id.go.pontianak.sertel.platform.page.Live;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Page;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** What waits for an official. */
@PageController
class InboxPage {

    private static final String SEARCH = "inbox.search";

    private final Officers officers;
    private final InboxQuery inbox;
    private final InboxCounts counts;
    private final DueTexts targets;
    private final Live live;
    private final InstantSource clock;

    InboxPage(
            Officers officers,
            InboxQuery inbox,
            InboxCounts counts,
            DueTexts targets,
            Live live,
            InstantSource clock) {
        this.officers = officers;
        this.inbox = inbox;
        this.counts = counts;
        this.targets = targets;
        this.live = live;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView show(
            Caller caller,
            Locale language,
            @RequestParam(defaultValue = "all") String tab,
            @RequestParam(required = false) @Nullable String cursor,
            @SessionAttribute(name = SEARCH, required = false) @Nullable Search kept) {
        Officer officer = officers.of(caller);
        Search search = kept == null ? Search.NOTHING : kept;
        Tab shown = TabView.parse(tab);
        Instant now = clock.instant();
        Page<CaseRow> page = inbox.page(officer, search.in(shown), now, Page.Cursor.parse(cursor));
        return new ModelAndView("disposition/inbox")
                .addObject("tabs", TabView.of(counts.of(officer, now), shown))
                .addObject("tab", TabView.name(shown))
                .addObject(
                        "rows",
                        page.items().stream()
                                .map(row -> RowView.of(row, targets.of(row.dueAt(), now, language)))
                                .toList())
                .addObject("onDesk", shown.onDesk())
                .addObject("severalRanks", officer.capacities().size() > 1)
                .addObject("search", search)
                .addObject("offices", offices(officer, search))
                .addObject(
                        "next",
                        page.next() == null
                                ? null
                                : "/?tab=" + TabView.name(shown) + "&cursor=" + page.next());
    }

    /** Those that have sent what lies there, and the one that is asked for. */
    private SortedSet<String> offices(Officer officer, Search search) {
        var offices = new TreeSet<>(inbox.offices(officer));
        if (!search.office().isEmpty()) {
            offices.add(search.office());
        }
        return offices;
    }

    @PostMapping("/search")
    String search(
            Caller caller,
            HttpSession session,
            @RequestParam(defaultValue = "all") String tab,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "received") String sort) {
        officers.of(caller);
        session.setAttribute(SEARCH, Search.of(text, office, sort.equals("target")));
        return "redirect:/?tab=" + TabView.name(TabView.parse(tab));
    }

    /** The counts, as long as somebody looks at them. */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Caller caller) {
        Officer officer = officers.of(caller);
        return live.join(
                officer.capacities().stream().map(own -> own.rank()).toList(),
                () -> TabView.live(counts.of(officer, clock.instant())));
    }
}
