package id.go.pontianak.sertel.platform.web;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks and cleans what people write freely. */
public final class FreeText {

    private static final int LONGEST = 2_000;

    /** No secret of anyone's belongs into this system, least of all into a note. */
    private static final Pattern SECRET =
            Pattern.compile(
                    "\\b(pass ?phrase|pass ?word|kata"
                        + " ?sandi|sandi|pin|totp|otp)(nya)?\\b\\s*(is\\b|adalah\\b|[:=])\\s*\\S",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private FreeText() {}

    /**
     * @param pointer where the text stands in the request
     * @param text null if none was written
     * @return what is wrong with it; none, if nothing is
     */
    public static List<Fault> faults(String pointer, @Nullable String text) {
        if (text == null) {
            return List.of();
        }
        if (text.length() > LONGEST) {
            return List.of(Fault.of(pointer, "TOO_LONG", LONGEST));
        }
        if (SECRET.matcher(text).find()) {
            return List.of(Fault.of(pointer, "SECRET_IN_TEXT"));
        }
        // PostgreSQL's text cannot hold it.
        return text.indexOf('\0') < 0 ? List.of() : List.of(Fault.of(pointer, "UNREADABLE"));
    }

    /** What is looked for, without what no text that is kept can hold. */
    public static String searched(String text) {
        return CONTROL.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("").strip();
    }

    /**
     * What is wrong with several texts.
     *
     * @param texts by where they stand in the request
     */
    public static List<Fault> faults(Map<String, String> texts) {
        return texts.entrySet().stream()
                .flatMap(text -> faults(text.getKey(), text.getValue()).stream())
                .toList();
    }
}
