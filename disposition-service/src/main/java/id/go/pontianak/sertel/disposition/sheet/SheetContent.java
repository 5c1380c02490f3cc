package id.go.pontianak.sertel.disposition.sheet;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is printed on a sheet, word for word.
 *
 * @param letterhead lines above the title
 * @param title of the sheet
 * @param trackingNumber also in the code beside the title
 * @param facts about the letter
 * @param entries what officials wrote, in their order
 */
record SheetContent(
        List<String> letterhead,
        String title,
        String trackingNumber,
        List<Fact> facts,
        List<Entry> entries) {

    /** A label and what stands beside it. */
    record Fact(String label, String value) {}

    /** Something that can be ticked. */
    record Tick(String label, boolean ticked) {}

    /**
     * What an official wrote.
     *
     * @param heading for example to whom it was passed on
     * @param ask what stands before the ticks; null if there are none
     * @param ticks what was asked, and what was not
     * @param notes free texts and faults, each a paragraph
     * @param signature lines: when, in what capacity, by whom, NIP, order
     * @param struck why the entry does not count any more; null if it does
     */
    record Entry(
            String heading,
            @Nullable String ask,
            List<Tick> ticks,
            List<String> notes,
            List<String> signature,
            @Nullable String struck) {}
}
