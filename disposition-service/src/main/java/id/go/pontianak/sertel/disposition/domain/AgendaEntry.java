package id.go.pontianak.sertel.disposition.domain;

/**
 * Under what the case is recorded in step 4 (<i>pendataan</i>).
 *
 * @param number agenda number, for example {@code 0042/PKS/2026}
 * @param classification the letter's <i>sifat</i>
 */
public record AgendaEntry(String number, Classification classification) {

    /** <i>Sifat</i> of a letter. */
    public enum Classification {
        /** Biasa. */
        ORDINARY,
        /** Segera. */
        URGENT,
        /** Sangat segera. */
        VERY_URGENT,
        /** Rahasia. */
        CONFIDENTIAL
    }
}
