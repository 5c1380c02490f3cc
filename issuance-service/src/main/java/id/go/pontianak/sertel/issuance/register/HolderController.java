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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The register of holders (SOP: the number of users who hold a digital signature). */
@RestController
@RequestMapping("/api/v1/holders")
class HolderController {

    record Count(LocalDate on, @Nullable String office, long count) {}

    private static final int PAGE = 100;

    private final Register register;
    private final HolderCsv csv;

    HolderController(Register register, HolderCsv csv) {
        this.register = register;
        this.csv = csv;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Page<Holder> holders(
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        var filter = HolderFilter.all(OfficeFilter.of(caller, office));
        return Page.of(
                register.holders(filter, Page.Cursor.parse(cursor), PAGE), PAGE, Register::cursor);
    }

    @GetMapping(produces = HolderCsv.TYPE)
    void csv(
            @RequestParam(required = false) @Nullable String office,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        csv.write(HolderFilter.all(OfficeFilter.of(caller, office)), response);
    }

    @GetMapping("/count")
    Count count(
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String office,
            Caller caller) {
        var filter = OfficeFilter.of(caller, office);
        LocalDate day = on == null ? register.today() : date(on);
        return new Count(
                day,
                filter.office().isEmpty() ? null : filter.office(),
                register.count(filter, day));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.badRequest("BAD_REQUEST", Fault.of("on", "NO_DATE"));
        }
    }
}
