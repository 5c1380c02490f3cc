package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.tracking.TrackingPage;
import id.go.pontianak.sertel.intake.web.ApplicationQuery;
import id.go.pontianak.sertel.intake.web.Office;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.schemas.CaseStatus;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** An office's own applications. */
@PageController
class OfficeCasesController {

    /** Under which the session keeps what was searched for: it may name a person. */
    private static final String SEARCH = "office.search";

    private static final int LONGEST_SEARCH = 100;

    /**
     * An application in the list.
     *
     * @param reference the office's own; null if it gave none
     * @param holder title of whose turn it is; null when it is nobody's
     */
    record Row(
            UUID applicationId,
            String trackingNumber,
            @Nullable String reference,
            String name,
            String status,
            String badge,
            @Nullable String holder,
            Instant since) {}

    /** A status to choose. */
    record Choice(String code, String text) {}

    private final ApplicationQuery query;
    private final TrackingPage words;

    OfficeCasesController(ApplicationQuery query, TrackingPage words) {
        this.query = query;
        this.words = words;
    }

    @GetMapping("/office")
    ModelAndView list(
            Caller caller,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam(required = false) @Nullable String cursor,
            HttpSession session,
            Locale locale) {
        String search =
                session.getAttribute(SEARCH) instanceof String text && !text.isEmpty()
                        ? text
                        : null;
        boolean known =
                Arrays.stream(CaseStatus.values()).anyMatch(each -> each.name().equals(status));
        var filter = new ApplicationQuery.Filter(null, known ? status : null, null, search);
        var order =
                sort.equals("oldest")
                        ? ApplicationQuery.Order.OLDEST_FIRST
                        : ApplicationQuery.Order.NEWEST_FIRST;
        Page<Application> found =
                query.page(Office.of(caller), filter, order, Page.Cursor.parse(cursor));
        var page = new ModelAndView("intake/office");
        page.addObject("rows", found.items().stream().map(each -> row(each, locale)).toList());
        page.addObject("next", found.next() == null ? null : next(status, sort, found.next()));
        page.addObject("statuses", statuses(locale));
        page.addObject("status", status);
        page.addObject("sort", sort);
        page.addObject("search", search);
        page.addObject("filtered", known || search != null);
        return page;
    }

    /** What is searched for is posted, and kept out of the address. */
    @PostMapping("/office/search")
    ModelAndView search(
            Caller caller, @RequestParam(defaultValue = "") String named, HttpSession session) {
        Office.of(caller);
        String text = FreeText.searched(named);
        session.setAttribute(
                SEARCH, text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text);
        return Pages.redirect("/office");
    }

    private Row row(Application application, Locale locale) {
        var submission = application.submission();
        var standing = application.standing();
        var holder = standing.holder();
        return new Row(
                submission.applicationId(),
                submission.trackingNumber(),
                submission.reference(),
                submission.request().applicant().name(),
                words.status(standing.status(), locale),
                TrackingPage.badge(standing.status()),
                holder == null ? null : holder.title(),
                standing.since());
    }

    /** Drafts are no office's. */
    private List<Choice> statuses(Locale locale) {
        return Arrays.stream(CaseStatus.values())
                .filter(status -> status != CaseStatus.DRAFT)
                .map(status -> new Choice(status.name(), words.status(status.name(), locale)))
                .toList();
    }

    private static String next(String status, String sort, String cursor) {
        return UriComponentsBuilder.fromPath("/office")
                .queryParam("status", status)
                .queryParam("sort", sort)
                .queryParam("cursor", cursor)
                .encode()
                .toUriString();
    }
}
