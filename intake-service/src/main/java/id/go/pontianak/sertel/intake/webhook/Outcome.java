package id.go.pontianak.sertel.intake.webhook;

import org.jspecify.annotations.Nullable;

/** What came of an attempt to tell a webhook something. */
sealed interface Outcome {

    /** It was taken, with a status of 200 to 299. */
    record Delivered(int sent, int status) implements Outcome {}

    /**
     * It was not, as far as is known.
     *
     * @param sent how often it was sent in this attempt; 0 if nothing was reached
     * @param status of the answer; null if there was none
     * @param error why, for the office to read
     */
    record Failed(int sent, @Nullable Integer status, String error) implements Outcome {}

    /** Too many calls to the same webhook are under way: nothing was tried. */
    record Crowded() implements Outcome {}
}
