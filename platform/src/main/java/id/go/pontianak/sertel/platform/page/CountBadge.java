package id.go.pontianak.sertel.platform.page;

/**
 * How many there are of something, in the colour that the number has: as a page begins with it, and
 * as it is told anew ({@link Live}). The colour goes with the number, since it depends on it.
 *
 * @param count as it is shown
 * @param colour name of the badge's colour; empty for none
 */
public record CountBadge(String count, String colour) {

    public CountBadge(long count, String colour) {
        this(Long.toString(count), colour);
    }

    /** The classes of the element. */
    public String style() {
        return colour.isEmpty() ? "badge numbers" : "badge numbers " + colour;
    }

    /** The whole element. */
    public String html() {
        return "<span class=\"" + style() + "\">" + count + "</span>";
    }
}
