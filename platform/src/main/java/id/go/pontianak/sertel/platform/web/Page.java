package id.go.pontianak.sertel.platform.web;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items at most as many as were asked for
 * @param next the cursor of the next page, null on the last
 * @param <T> an item
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Where a page begins: after this row, in an order by instant and id, so that pages neither
     * repeat nor skip what stays in place while others come and go.
     *
     * @param micros the row's time, microseconds since 1970
     * @param id the row's id
     */
    public record Cursor(long micros, UUID id) {

        /** The place of a row; what is finer than a microsecond, the database does not keep. */
        public static Cursor of(Instant at, UUID id) {
            return new Cursor(ChronoUnit.MICROS.between(Instant.EPOCH, at), id);
        }

        /** The row's time. */
        public Instant at() {
            return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        }

        /**
         * @param text the cursor that the page before ended with; null: from the start
         * @return null for the start
         * @throws Problem 400 {@code BAD_CURSOR} for anything else
         */
        public static @Nullable Cursor parse(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                String[] parts =
                        new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII)
                                .split("_", 2);
                long micros = Long.parseLong(parts[0]);
                if (micros < 0) {
                    // So far back that the database's calendar may end before it.
                    throw new IllegalArgumentException("before 1970");
                }
                return new Cursor(micros, UUID.fromString(parts[1]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw Problem.badRequest("BAD_CURSOR", Fault.of("cursor", "BAD_CURSOR"));
            }
        }

        @Override
        public String toString() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((micros + "_" + id).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /**
     * Makes a page of rows that were read with one more than fits.
     *
     * @param rows at most {@code size + 1}
     * @param cursor the place of a row
     */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, Cursor> cursor) {
        if (rows.size() <= size) {
            return new Page<>(rows, null);
        }
        List<T> items = List.copyOf(rows.subList(0, size));
        return new Page<>(items, cursor.apply(items.getLast()).toString());
    }
}
