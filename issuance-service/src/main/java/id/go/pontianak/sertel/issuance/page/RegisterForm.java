package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.issuance.register.HolderFilter;
import id.go.pontianak.sertel.issuance.register.HolderFilter.Validity;
import id.go.pontianak.sertel.issuance.register.OfficeFilter;
import id.go.pontianak.sertel.platform.web.Fault;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is asked of the register, as the form on the page sends it; nothing of it names a person.
 *
 * @param office id or name
 * @param from first day of delivery
 * @param until last day of delivery
 * @param status name of a {@link Validity}
 */
record RegisterForm(String office, String from, String until, String status) {

    /** Days that PostgreSQL's calendar knows as well. */
    private static final int LATEST_YEAR = 9999;

    /** What is wrong with it. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (!from.isBlank() && date(from) == null) {
            faults.add(Fault.of("/from", "NO_DATE"));
        }
        if (!until.isBlank() && date(until) == null) {
            faults.add(Fault.of("/until", "NO_DATE"));
        }
        return faults;
    }

    /** What cannot be read is left out. */
    HolderFilter filter(OfficeFilter allowed) {
        return new HolderFilter(
                allowed,
                date(from),
                date(until),
                Arrays.stream(Validity.values())
                        .filter(each -> each.name().equals(status))
                        .findFirst()
                        .orElse(null));
    }

    Map<String, String> values() {
        return Map.of("office", office, "from", from, "until", until, "status", status);
    }

    /** An address that asks the same. */
    String address(String path, @Nullable String cursor) {
        var address = UriComponentsBuilder.fromPath(path);
        values().entrySet().stream()
                .filter(value -> !value.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .forEach(value -> address.queryParam(value.getKey(), "{" + value.getKey() + "}"));
        if (cursor != null) {
            address.queryParam("cursor", cursor);
        }
        return address.encode().buildAndExpand(values()).toUriString();
    }

    private static @Nullable LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text.strip());
            return date.getYear() > 0 && date.getYear() <= LATEST_YEAR ? date : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
