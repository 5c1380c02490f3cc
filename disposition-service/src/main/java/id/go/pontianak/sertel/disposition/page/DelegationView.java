package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.delegation.Delegation;
import id.go.pontianak.sertel.disposition.delegation.KnownLogins;
import id.go.pontianak.sertel.disposition.sheet.Signatory;
import id.go.pontianak.sertel.platform.time.OfficeTimes;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * An order that names a deputy.
 *
 * @param title in what capacity, and for which rank
 * @param nip in groups; null if it is not shown
 * @param inPlaceOf who is stood in for; null if the post is vacant
 * @param unknownLogin the deputy's, if nobody has logged in by it; null otherwise
 * @param state {@code future}, {@code now}, {@code past} or {@code ended}
 */
record DelegationView(
        UUID id,
        String title,
        String deputy,
        @Nullable String nip,
        @Nullable String inPlaceOf,
        String orderNumber,
        String from,
        String until,
        @Nullable String unknownLogin,
        String state) {

    static DelegationView of(Delegation delegation, LocalDate today, Locale language) {
        Signatory signatory = Signatory.of(delegation.official());
        return new DelegationView(
                delegation.id(),
                signatory.title(),
                signatory.name(),
                signatory.nip(),
                signatory.inPlaceOf(),
                delegation.orderNumber(),
                OfficeTimes.date(delegation.from(), language),
                OfficeTimes.date(delegation.until(), language),
                KnownLogins.unknown(delegation.deputy().id()),
                state(delegation, today));
    }

    /** Whether it can still be ended. */
    public boolean isEndable() {
        return state.equals("now") || state.equals("future");
    }

    private static String state(Delegation delegation, LocalDate today) {
        if (delegation.endedAt() != null) {
            return "ended";
        }
        if (delegation.until().isBefore(today)) {
            return "past";
        }
        return delegation.from().isAfter(today) ? "future" : "now";
    }
}
