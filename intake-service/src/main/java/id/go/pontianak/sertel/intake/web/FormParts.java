package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.platform.time.Ids;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Reads a form of a page: each of its fields is a part named by its JSON Pointer. */
public final class FormParts {

    /** The field that tells one form that was opened from another. */
    public static final String KEY = "key";

    /** The box that is ticked by those who may be written to by WhatsApp. */
    public static final String WHATSAPP = "/whatsapp";

    private static final String TICKED = "true";
    private static final int LONGEST_KEY = 64;

    private FormParts() {}

    /** What was filled in. */
    public static WrittenForm read(Parts parts, Findings findings) {
        return new WrittenForm(request(parts, findings), key(parts));
    }

    private static RequestForm request(Parts parts, Findings findings) {
        Map<String, String> texts = new HashMap<>();
        for (String pointer : RequestForm.FIELDS) {
            parts.text(pointer, RequestForm.longest(pointer), findings)
                    .ifPresent(text -> texts.put(pointer, text));
        }
        boolean whatsapp =
                parts.text(WHATSAPP, TICKED.length(), new Findings())
                        .filter(TICKED::equals)
                        .isPresent();
        return new RequestForm(texts, whatsapp);
    }

    /** The form's key; a new one if it has none that will do. */
    private static String key(Parts parts) {
        return parts.text(KEY, LONGEST_KEY, new Findings())
                .filter(key -> key.length() <= LONGEST_KEY)
                .filter(key -> key.chars().noneMatch(Character::isISOControl))
                .orElseGet(FormParts::newKey);
    }

    /** A key for a form that is opened. */
    static String newKey() {
        return Ids.random().toString();
    }

    /** The same for every way of sending the same. */
    public static String canonical(RequestForm form) {
        return "form " + new TreeMap<>(form.texts()) + " " + form.whatsapp();
    }
}
