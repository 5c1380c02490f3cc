package id.go.pontianak.sertel.disposition.delegation;

import id.go.pontianak.sertel.disposition.domain.Official;
import id.go.pontianak.sertel.disposition.domain.Official.Capacity;
import id.go.pontianak.sertel.disposition.domain.Official.OnBehalfOf;
import id.go.pontianak.sertel.disposition.domain.Rank;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An order that names a deputy for a rank.
 *
 * @param rank which the deputy stands in for
 * @param capacity the holder is away (PLH), or the post is vacant (PLT)
 * @param orderNumber of the order (<i>surat perintah</i>)
 * @param from first day
 * @param until last day
 * @param deputy who stands in
 * @param inPlaceOf the holder; null if the post is vacant
 * @param recordedAt when it was entered here
 * @param endedAt when it was ended before its last day; null if it was not
 */
public record Delegation(
        UUID id,
        Rank rank,
        Capacity capacity,
        String orderNumber,
        LocalDate from,
        LocalDate until,
        Deputy deputy,
        @Nullable Holder inPlaceOf,
        Instant recordedAt,
        @Nullable Instant endedAt) {

    /**
     * Who stands in.
     *
     * @param id subject of their login
     * @param name personal data
     * @param nip civil servant number, digits only; null if it was not given, or is not shown
     */
    public record Deputy(String id, String name, @Nullable String nip) {}

    /** Who is stood in for: subject of the login, and name. */
    public record Holder(String id, String name) {}

    /** As what the deputy acts under it. */
    public Official official() {
        return new Official(
                rank,
                deputy.id(),
                deputy.name(),
                new OnBehalfOf(
                        capacity,
                        orderNumber,
                        inPlaceOf == null || KnownLogins.unknown(inPlaceOf.id()) != null
                                ? null
                                : inPlaceOf.id(),
                        inPlaceOf == null ? null : inPlaceOf.name()),
                deputy.nip());
    }

    /** The same for those who need not know the deputy's civil servant number. */
    public Delegation withoutNip() {
        return new Delegation(
                id,
                rank,
                capacity,
                orderNumber,
                from,
                until,
                new Deputy(deputy.id(), deputy.name(), null),
                inPlaceOf,
                recordedAt,
                endedAt);
    }
}
