package id.go.pontianak.sertel.disposition.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who acts, and in which rank.
 *
 * @param rank in which rank
 * @param id opaque subject of the login
 * @param name personal data
 * @param onBehalfOf by which order, if this is a deputy; null for the holder of the rank
 * @param nip civil servant number, as it stands on the sheet; null if it is not known
 */
public record Official(
        Rank rank, String id, String name, @Nullable OnBehalfOf onBehalfOf, @Nullable String nip) {

    /**
     * The order under which a deputy acts.
     *
     * @param capacity the holder is away, or the post is vacant
     * @param orderNumber of the order (<i>surat perintah</i>)
     * @param id opaque subject of the official stood in for; null if the post is vacant
     * @param name of the same; personal data
     */
    public record OnBehalfOf(
            Capacity capacity, String orderNumber, @Nullable String id, @Nullable String name) {}

    /** In what capacity a deputy acts. */
    public enum Capacity {
        /** Pelaksana harian: the holder is away. */
        PLH,
        /** Pelaksana tugas: the post is vacant. */
        PLT
    }

    /** Whether this is the same person, in whatever rank. */
    public boolean isSamePersonAs(Official other) {
        return id.equals(other.id);
    }
}
