package id.go.pontianak.sertel.disposition.inbox;

/**
 * Which part of an inbox, and in which order.
 *
 * @param tab which part
 * @param text an application id, a tracking number, or beginnings of words of name and office;
 *     blank for all
 * @param office the applicant's office, as it is written; blank for all
 * @param byTarget in the order in which the targets run out, where there are any; otherwise in the
 *     order in which the cases came
 */
public record Filter(Tab tab, String text, String office, boolean byTarget) {

    /** The column by which it is sorted. */
    String place() {
        return byTarget && tab.onDesk() ? "target_at" : tab.since();
    }
}
