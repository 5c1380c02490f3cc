package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads the texts of a request and tells all that is wrong with them at once. */
final class RequiredTexts {

    private static final int LONGEST = 200;

    private final List<Fault> faults = new ArrayList<>();

    /** The text without blanks around it; empty if it was not given, which is remembered. */
    String read(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            faults.add(Fault.of(pointer, "REQUIRED"));
            return "";
        }
        if (text.length() > LONGEST) {
            faults.add(Fault.of(pointer, "TOO_LONG", LONGEST));
        } else {
            faults.addAll(FreeText.faults(pointer, text));
        }
        return text.strip();
    }

    /**
     * @throws Problem 422 if anything was wrong
     */
    void check() {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
