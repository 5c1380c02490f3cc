package id.go.pontianak.sertel.issuance.page;

import id.go.pontianak.sertel.platform.web.ProblemDocuments.FaultText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What was typed into a page's forms, and what is wrong with it.
 *
 * @param values by the field's name
 * @param faults in the reader's language
 * @param problem why it was not done, in the reader's language; null if the faults say it all
 */
record Form(Map<String, String> values, List<FaultText> faults, @Nullable String problem) {

    static final Form EMPTY = new Form(Map.of(), List.of(), null);

    /** What was typed into a field; what it begins with, if nothing was. */
    public String value(String field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    /** What is wrong with a field; null if nothing is. */
    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.pointer().equals("/" + field))
                .map(FaultText::message)
                .findFirst()
                .orElse(null);
    }
}
