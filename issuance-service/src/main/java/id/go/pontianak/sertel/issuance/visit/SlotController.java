package id.go.pontianak.sertel.issuance.visit;

import id.go.pontianak.sertel.issuance.visit.Slots.Slot;
import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Page;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.schemas.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Free slots, as the Verifikator chooses among them. */
@RestController
class SlotController {

    private static final int DAYS = 5;

    private final Slots slots;

    SlotController(Slots slots) {
        this.slots = slots;
    }

    /** From a day on, today unless it is given; the cursor is the day to go on from. */
    @GetMapping("/api/v1/slots")
    Page<Slot> free(@RequestParam(required = false) @Nullable String from, Caller caller) {
        if (!caller.has(Role.VERIFIKATOR)) {
            throw Problem.forbidden();
        }
        LocalDate wanted = from == null || from.isBlank() ? slots.today() : date(from);
        LocalDate first = wanted.isBefore(slots.today()) ? slots.today() : wanted;
        List<Slot> free = slots.free(first, DAYS);
        return new Page<>(free, next(first));
    }

    private @Nullable String next(LocalDate first) {
        LocalDate next = slots.after(first, DAYS);
        return next.isAfter(slots.lastDay()) ? null : next.toString();
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.badRequest("NO_DATE", Fault.of("from", "NO_DATE"));
        }
    }
}
