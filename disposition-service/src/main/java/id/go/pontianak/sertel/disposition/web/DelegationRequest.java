package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.delegation.Delegation;
import id.go.pontianak.sertel.disposition.delegation.Delegation.Deputy;
import id.go.pontianak.sertel.disposition.delegation.Delegation.Holder;
import id.go.pontianak.sertel.disposition.delegation.KnownLogins;
import id.go.pontianak.sertel.disposition.domain.Official.Capacity;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * An order that names a deputy, unchecked.
 *
 * @param rank of {@link Rank}
 * @param capacity of {@link Capacity}
 * @param orderNumber of the order
 * @param from first day, ISO 8601
 * @param until last day, ISO 8601
 * @param deputy who stands in
 * @param inPlaceOf the holder; null if the post is vacant
 */
public record DelegationRequest(
        @Nullable String rank,
        @Nullable String capacity,
        @Nullable String orderNumber,
        @Nullable String from,
        @Nullable String until,
        @Nullable Person deputy,
        @Nullable Person inPlaceOf) {

    private static final int LONGEST = 200;

    /**
     * Someone with a login.
     *
     * @param id subject of the login; not needed beside {@code login}
     * @param login the name that they log in with; not needed beside {@code id}
     * @param nip a deputy's civil servant number; null if it is not known
     */
    public record Person(
            @Nullable String id,
            @Nullable String login,
            @Nullable String name,
            @Nullable String nip) {

        private String id(String pointer, UnaryOperator<String> idOfLogin, List<Fault> faults) {
            boolean named = (id == null || id.isBlank()) && login != null && !login.isBlank();
            String typed = text(named ? login : id, pointer, faults);
            if (!named && KnownLogins.unknown(typed) != null) {
                faults.add(Fault.of(pointer, "NOT_A_SUBJECT"));
            }
            return named && typed.length() <= LONGEST && typed.indexOf('\0') < 0
                    ? idOfLogin.apply(typed)
                    : typed;
        }
    }

    /**
     * @param by subject of who records it, who cannot name themselves
     * @param today of the office
     * @param idOfLogin who has a login of that name
     * @throws Problem 422 with every fault
     */
    Delegation checked(
            UUID id, String by, LocalDate today, Instant now, UnaryOperator<String> idOfLogin) {
        List<Fault> faults = new ArrayList<>();
        Rank of = constant(Rank.values(), rank, "/rank", "UNKNOWN_RANK", faults);
        Capacity as =
                constant(Capacity.values(), capacity, "/capacity", "UNKNOWN_CAPACITY", faults);
        String order = text(orderNumber, "/orderNumber", faults);
        LocalDate first = date(from, "/from", faults);
        LocalDate last = date(until, "/until", faults);
        if (last != null && first != null && last.isBefore(first)) {
            faults.add(Fault.of("/until", "BEFORE_FROM"));
        } else if (last != null && last.isBefore(today)) {
            faults.add(Fault.of("/until", "ALREADY_PAST"));
        }
        Deputy who = deputy(by, idOfLogin, faults);
        Holder holder = holder(who, idOfLogin, faults);
        if (of == null || as == null || first == null || last == null || !faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new Delegation(id, of, as, order, first, last, who, holder, now, null);
    }

    private Deputy deputy(String by, UnaryOperator<String> idOfLogin, List<Fault> faults) {
        if (deputy == null) {
            faults.add(Fault.of("/deputy", "REQUIRED"));
            return new Deputy("", "", null);
        }
        String id = deputy.id("/deputy/id", idOfLogin, faults);
        if (id.equals(by)) {
            faults.add(Fault.of("/deputy/id", "YOURSELF"));
        }
        String nip = deputy.nip() == null ? "" : deputy.nip().replaceAll("\\s", "");
        if (!nip.isEmpty() && !nip.matches("\\d{18}")) {
            faults.add(Fault.of("/deputy/nip", "NOT_A_NIP"));
        }
        return new Deputy(
                id, text(deputy.name(), "/deputy/name", faults), nip.isEmpty() ? null : nip);
    }

    private @Nullable Holder holder(
            Deputy who, UnaryOperator<String> idOfLogin, List<Fault> faults) {
        if (inPlaceOf == null) {
            return null;
        }
        String id = inPlaceOf.id("/inPlaceOf/id", idOfLogin, faults);
        if (!id.isEmpty() && id.equals(who.id())) {
            faults.add(Fault.of("/inPlaceOf/id", "SAME_PERSON"));
        }
        return new Holder(id, text(inPlaceOf.name(), "/inPlaceOf/name", faults));
    }

    private static String text(@Nullable String text, String pointer, List<Fault> faults) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            faults.add(Fault.of(pointer, "REQUIRED"));
        } else if (stripped.length() > LONGEST) {
            faults.add(Fault.of(pointer, "TOO_LONG", LONGEST));
        } else if (stripped.indexOf('\0') >= 0) {
            faults.add(Fault.of(pointer, "UNREADABLE"));
        }
        return stripped;
    }

    private static @Nullable LocalDate date(
            @Nullable String text, String pointer, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            faults.add(Fault.of(pointer, "REQUIRED"));
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            faults.add(Fault.of(pointer, "NOT_A_DATE"));
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(
            E[] values, @Nullable String name, String pointer, String code, List<Fault> faults) {
        E found =
                Arrays.stream(values)
                        .filter(value -> value.name().equals(name))
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            faults.add(Fault.of(pointer, name == null || name.isBlank() ? "REQUIRED" : code));
        }
        return found;
    }
}
