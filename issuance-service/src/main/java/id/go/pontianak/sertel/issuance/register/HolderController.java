package id.go.pontianak.sertel.issuance.register;

import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The register of holders (SOP: the number of users who hold a digital signature). */
@RestController
@RequestMapping("/api/v1/holders")
class HolderController {

    record Count(LocalDate on, @Nullable String office, long count) {}

    private static final String CSV = "text/csv";
    private static final int PAGE = 100;
    private static final int CSV_PAGE = 1_000;

    private final Register register;
    private final InstantSource clock;

    HolderController(Register register, InstantSource clock) {
        this.register = register;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Page<Holder> holders(
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        var filter = OfficeFilter.of(caller, office);
        return Page.of(
                register.holders(filter, Page.Cursor.parse(cursor), PAGE), PAGE, Register::cursor);
    }

    /** The whole register at once, page by page from the database. */
    @GetMapping(produces = CSV)
    void csv(
            @RequestParam(required = false) @Nullable String office,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        var filter = OfficeFilter.of(caller, office);
        List<Holder> rows = register.holders(filter, null, CSV_PAGE);
        response.setContentType(CSV);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var writer = response.getWriter();
        writer.write(HolderCsv.HEADER);
        while (!rows.isEmpty()) {
            Page<Holder> page = Page.of(rows, CSV_PAGE, Register::cursor);
            for (Holder holder : page.items()) {
                writer.write(HolderCsv.line(holder));
            }
            rows =
                    page.next() == null
                            ? List.of()
                            : register.holders(filter, Page.Cursor.parse(page.next()), CSV_PAGE);
        }
    }

    @GetMapping("/count")
    Count count(
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String office,
            Caller caller) {
        var filter = OfficeFilter.of(caller, office);
        LocalDate day = on == null ? today() : date(on);
        return new Count(
                day,
                filter.office().isEmpty() ? null : filter.office(),
                register.count(filter, day));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), register.zone());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.badRequest("BAD_REQUEST", Fault.of("on", "NO_DATE"));
        }
    }
}
