package id.go.pontianak.sertel.intake.page;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of a form.
 *
 * @param name under which it is sent: a JSON Pointer, or the name of a part
 * @param label what people call it
 * @param input {@code file}, {@code choice}, {@code digits}, or the type of an input in HTML
 * @param value what was written already; empty if nothing
 * @param required whether it must be filled in
 * @param cleared whether what is kept is to be taken out; null if nothing can be
 * @param help what is good to know before; null if nothing
 * @param autocomplete HTML's word for what browsers may fill in
 * @param reasons why it is asked for again
 * @param errors what is wrong with what was written
 */
record FormField(
        String name,
        String label,
        String input,
        String value,
        boolean required,
        @Nullable Boolean cleared,
        @Nullable String help,
        String autocomplete,
        List<Reason> reasons,
        List<String> errors) {

    /**
     * Why a field is asked for again.
     *
     * @param text what the reason means
     * @param note what the official adds; null if nothing
     */
    record Reason(String text, @Nullable String note) {}

    FormField {
        reasons = List.copyOf(reasons);
        errors = List.copyOf(errors);
    }

    /** Where faults lead to. */
    public String id() {
        return FaultTexts.id(name);
    }

    boolean isFile() {
        return input.equals("file");
    }

    public boolean wrong() {
        return !errors.isEmpty();
    }

    /** Ids of what is said about it; null if nothing is. */
    public @Nullable String describedBy() {
        String ids =
                Stream.of(
                                help == null ? "" : id() + "-help",
                                reasons.isEmpty() ? "" : id() + "-why",
                                errors.isEmpty() ? "" : id() + "-fault")
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** The same, of which what is kept can be taken out. */
    FormField clearable(boolean cleared) {
        return new FormField(
                name, label, input, value, required, cleared, help, autocomplete, reasons, errors);
    }

    /** The same, asked for once more for other reasons. */
    FormField and(FormField other) {
        return new FormField(
                name,
                label,
                input,
                value,
                required,
                cleared,
                help,
                autocomplete,
                Stream.concat(reasons.stream(), other.reasons.stream()).toList(),
                errors);
    }
}
