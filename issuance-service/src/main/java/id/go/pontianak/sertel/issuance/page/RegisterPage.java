package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.issuance.register.Holder;
import id.go.pontianak.sertel.issuance.register.HolderCsv;
import id.go.pontianak.sertel.issuance.register.OfficeFilter;
import id.go.pontianak.sertel.issuance.register.Register;
import id.go.pontianak.sertel.issuance.register.RegisterCounts;
import id.go.pontianak.sertel.platform.page.PageController;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The register of holders, for those who audit it. */
@PageController
class RegisterPage {

    private static final int PAGE = 50;
    private static final int MONTHS = 12;
    private static final int OFFICES = 20;

    private final Register register;
    private final RegisterCounts counts;
    private final HolderCsv csv;
    private final Replies replies;
    private final InstantSource clock;

    RegisterPage(
            Register register,
            RegisterCounts counts,
            HolderCsv csv,
            Replies replies,
            InstantSource clock) {
        this.register = register;
        this.counts = counts;
        this.csv = csv;
        this.replies = replies;
        this.clock = clock;
    }

    @GetMapping("/register")
    ModelAndView show(
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller,
            Locale language) {
        var allowed = OfficeFilter.of(caller, office);
        var asked = new RegisterForm(office, from, until, status);
        List<Fault> faults = asked.faults();
        var page =
                Replies.page(
                        "issuance/register",
                        faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        Page<Holder> holders =
                Page.of(
                        register.holders(asked.filter(allowed), Page.Cursor.parse(cursor), PAGE),
                        PAGE,
                        Register::cursor);
        LocalDate today = register.today();
        page.addObject("form", replies.form(faults, asked.values()));
        page.addObject("holders", holders.items());
        page.addObject(
                "next", holders.next() == null ? null : asked.address("/register", holders.next()));
        page.addObject("csv", asked.address("/register.csv", null));
        page.addObject("now", clock.instant());
        page.addObject("count", register.count(allowed, today));
        page.addObject("months", MonthChart.of(counts.byMonth(allowed, today, MONTHS), language));
        page.addObject("offices", counts.byOffice(allowed, today, OFFICES));
        return page;
    }

    @GetMapping("/register.csv")
    void csv(
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String status,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        var allowed = OfficeFilter.of(caller, office);
        var asked = new RegisterForm(office, from, until, status);
        if (!asked.faults().isEmpty()) {
            throw Problem.invalid(asked.faults());
        }
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("pemegang-sertifikat-" + register.today() + ".csv")
                        .build()
                        .toString());
        csv.writeForSpreadsheets(asked.filter(allowed), response);
    }
}
