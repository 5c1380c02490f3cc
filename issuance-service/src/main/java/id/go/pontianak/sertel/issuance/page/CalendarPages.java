package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.issuance.visit.Calendar;
import id.go.pontianak.sertel.issuance.web.Verifiers;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Who comes when. */
@PageController
@RequestMapping("/calendar")
class CalendarPages {

    private static final List<String> WEEKS = List.of("this", "next", "later");

    private final Calendar calendar;
    private final InstantSource clock;

    CalendarPages(Calendar calendar, InstantSource clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param week one of {@link #WEEKS}; appointments reach no further
     */
    @GetMapping
    ModelAndView week(@RequestParam(defaultValue = "this") String week, Caller caller) {
        Verifiers.only(caller);
        int chosen = Math.max(0, WEEKS.indexOf(week));
        LocalDate monday =
                calendar.today()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(chosen);
        var page = Replies.page("issuance/calendar", HttpStatus.OK);
        page.addObject("weeks", WEEKS);
        page.addObject("week", WEEKS.get(chosen));
        page.addObject("days", calendar.days(monday, monday.plusDays(6)));
        return page;
    }

    /** On paper, for the counter. */
    @GetMapping("/today")
    ModelAndView today(Caller caller) {
        Verifiers.only(caller);
        var page = Replies.page("issuance/calendar-today", HttpStatus.OK);
        page.addObject("now", clock.instant());
        page.addObject("visits", calendar.visits(calendar.today(), calendar.today()));
        return page;
    }
}
