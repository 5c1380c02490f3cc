package id.go.pontianak.sertel.issuance.register;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Which lines of the register.
 *
 * @param office whose holders
 * @param from the first day of delivery; null: from the start
 * @param until the last day of delivery; null: up to now
 * @param validity of the certificate now; null: any
 */
public record HolderFilter(
        OfficeFilter office,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Validity validity) {

    /** Whether a certificate serves at an instant, as far as its own dates tell. */
    public enum Validity {
        VALID,
        EXPIRED
    }

    /** Every line that may be seen. */
    static HolderFilter all(OfficeFilter office) {
        return new HolderFilter(office, null, null, null);
    }
}
