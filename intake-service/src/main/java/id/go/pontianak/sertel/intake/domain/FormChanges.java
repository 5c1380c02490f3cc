package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a correction writes anew, unchecked. Personal data throughout.
 *
 * @param texts the texts that were given, by JSON Pointer
 * @param cleared JSON Pointers of what is to be empty from now on
 * @param whatsapp whether the applicant may be written to by WhatsApp; null if that stays
 */
public record FormChanges(
        Map<String, String> texts, Set<String> cleared, @Nullable Boolean whatsapp) {

    /** Nothing is changed. */
    public static final FormChanges NONE = new FormChanges(Map.of(), Set.of(), null);

    public FormChanges {
        texts = Map.copyOf(texts);
        cleared = Set.copyOf(cleared);
    }

    /** Whether anything is written that should not be lost. */
    public boolean isFilled() {
        return !equals(NONE);
    }

    /** The whole request with the changes in it, to be checked as any other. */
    public RequestForm over(Request kept) {
        RequestForm form = RequestForm.of(kept);
        Map<String, String> merged = new HashMap<>(form.texts());
        merged.keySet().removeAll(cleared);
        merged.putAll(texts);
        return new RequestForm(merged, whatsapp == null ? form.whatsapp() : whatsapp);
    }

    @Override
    public String toString() {
        return "FormChanges";
    }
}
