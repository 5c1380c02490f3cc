package id.go.pontianak.sertel.disposition.web;

import id.go.pontianak.sertel.disposition.delegation.Delegation;
import id.go.pontianak.sertel.disposition.delegation.KnownLogins;
import id.go.pontianak.sertel.disposition.domain.Official.Capacity;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.disposition.web.DelegationRequest.Person;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A {@link Delegation} as the interface tells it. People are told as a request names them: by
 * subject, or by login as long as nobody has logged in by it.
 */
record DelegationView(
        UUID id,
        Rank rank,
        Capacity capacity,
        String orderNumber,
        LocalDate from,
        LocalDate until,
        Person deputy,
        @Nullable Person inPlaceOf,
        Instant recordedAt,
        @Nullable Instant endedAt) {

    static DelegationView of(Delegation order) {
        Delegation.Deputy deputy = order.deputy();
        Delegation.Holder holder = order.inPlaceOf();
        return new DelegationView(
                order.id(),
                order.rank(),
                order.capacity(),
                order.orderNumber(),
                order.from(),
                order.until(),
                person(deputy.id(), deputy.name(), deputy.nip()),
                holder == null ? null : person(holder.id(), holder.name(), null),
                order.recordedAt(),
                order.endedAt());
    }

    private static Person person(String id, String name, @Nullable String nip) {
        String login = KnownLogins.unknown(id);
        return new Person(login == null ? id : null, login, name, nip);
    }
}
