package id.go.pontianak.sertel.notification.letter;

/**
 * A letter as it is sent: twice the same, as text and as HTML.
 *
 * @param subject one line
 * @param text plain
 * @param html a whole page, everything in it escaped
 */
public record WrittenLetter(String subject, String text, String html) {}
