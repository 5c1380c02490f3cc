package id.go.pontianak.sertel.disposition.sheet;

import id.go.pontianak.sertel.disposition.domain.Official;
import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.schemas.Role;

import org.jspecify.annotations.Nullable;

/**
 * Who signs a line of the sheet, as it is written there.
 *
 * @param title of the rank, with {@code Plh.} or {@code Plt.} before it for a deputy
 * @param name personal data
 * @param nip civil servant number in groups; null if it is not known
 * @param order number of the order under which a deputy signs; null for the holder of the rank
 * @param inPlaceOf name of who is stood in for; null if nobody is
 */
public record Signatory(
        String title,
        String name,
        @Nullable String nip,
        @Nullable String order,
        @Nullable String inPlaceOf) {

    private static final int NIP_LENGTH = 18;

    public static Signatory of(Official by) {
        Official.OnBehalfOf order = by.onBehalfOf();
        String title = title(by.rank());
        return order == null
                ? new Signatory(title, by.name(), grouped(by.nip()), null, null)
                : new Signatory(
                        switch (order.capacity()) {
                                    case PLH -> "Plh. ";
                                    case PLT -> "Plt. ";
                                }
                                + title,
                        by.name(),
                        grouped(by.nip()),
                        order.orderNumber(),
                        order.name());
    }

    /** The official title of a rank, in every language. */
    public static String title(Rank rank) {
        return Role.valueOf(rank.name()).title();
    }

    /** To whom a rank passes a letter on: the rank below, or the verifier. */
    public static String receiver(Rank from) {
        return from.next().map(Signatory::title).orElse(Role.VERIFIKATOR.title());
    }

    /** As it is written: date of birth, first appointment, sex, number. */
    static @Nullable String grouped(@Nullable String nip) {
        return nip == null || nip.length() != NIP_LENGTH
                ? nip
                : nip.substring(0, 8)
                        + ' '
                        + nip.substring(8, 14)
                        + ' '
                        + nip.charAt(14)
                        + ' '
                        + nip.substring(15);
    }
}
