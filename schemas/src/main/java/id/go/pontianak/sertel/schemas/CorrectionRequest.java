package id.go.pontianak.sertel.schemas;

import id.go.pontianak.sertel.event.Fault;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that an official asks to have corrected, unchecked, as it comes over HTTP.
 *
 * @param faults at least one; null is as good as none
 */
public record CorrectionRequest(@Nullable List<@Nullable Item> faults) {

    /** Fields of an application that can be at fault, as JSON pointers. */
    public static final Set<String> FIELDS =
            Set.of(
                    "/letter/number",
                    "/letter/date",
                    "/letter/subject",
                    "/applicant/name",
                    "/applicant/nik",
                    "/applicant/nip",
                    "/applicant/employment",
                    "/applicant/position",
                    "/applicant/office",
                    "/applicant/email",
                    "/applicant/phone");

    private static final int MOST = 40;

    /**
     * One thing to correct.
     *
     * @param document kind of the document at fault; null when a field is
     * @param field JSON pointer of the field at fault; null when a document is
     * @param code of a {@link Reason}
     * @param note in free text; null for none, but needed where the code says nothing
     */
    public record Item(
            @Nullable String document,
            @Nullable String field,
            @Nullable String code,
            @Nullable String note) {}

    /** Everything that is wrong with it; empty if {@link #toFaults} can be relied on. */
    public List<RequestProblem> problems() {
        List<RequestProblem> problems = new ArrayList<>();
        List<@Nullable Item> items = items();
        if (items.isEmpty()) {
            problems.add(new RequestProblem("/faults", "REQUIRED"));
        } else if (items.size() > MOST) {
            problems.add(new RequestProblem("/faults", "TOO_MANY_FAULTS"));
        }
        for (int i = 0; i < items.size(); i++) {
            check("/faults/" + i, items.get(i), problems);
        }
        return problems;
    }

    /**
     * As events carry it.
     *
     * @throws IllegalStateException if there are {@link #problems}
     */
    public List<Fault> toFaults() {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("the request is faulty itself");
        }
        List<Fault> checked = new ArrayList<>();
        for (Item item : items()) {
            if (item != null) {
                checked.add(
                        new Fault(item.document(), item.field(), item.code(), text(item.note())));
            }
        }
        return checked;
    }

    /** What was written freely, by its JSON pointer. */
    public Map<String, String> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        List<@Nullable Item> items = items();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item != null && item.note() != null) {
                notes.put("/faults/" + i + "/note", item.note());
            }
        }
        return notes;
    }

    private List<@Nullable Item> items() {
        return faults == null ? new ArrayList<>() : faults;
    }

    private static void check(String pointer, @Nullable Item item, List<RequestProblem> problems) {
        if (item == null) {
            problems.add(new RequestProblem(pointer, "REQUIRED"));
            return;
        }
        String target = item.document() == null ? item.field() : item.document();
        if ((item.document() == null) == (item.field() == null)) {
            problems.add(new RequestProblem(pointer, "DOCUMENT_OR_FIELD"));
        } else if (item.document() != null && !isDocument(item.document())) {
            problems.add(new RequestProblem(pointer + "/document", "UNKNOWN_DOCUMENT"));
        } else if (item.field() != null && !FIELDS.contains(item.field())) {
            problems.add(new RequestProblem(pointer + "/field", "UNKNOWN_FIELD"));
        }
        String code = item.code() == null ? "" : item.code();
        Reason reason = Reason.of(code, Reason.Use.RETURN).orElse(null);
        if (reason == null) {
            problems.add(
                    new RequestProblem(
                            pointer + "/code", code.isEmpty() ? "REQUIRED" : "UNKNOWN_REASON"));
        } else if (target != null && !reason.fits(target)) {
            problems.add(new RequestProblem(pointer + "/code", "REASON_DOES_NOT_FIT"));
        } else if (code.equals(Reason.OTHER) && text(item.note()) == null) {
            problems.add(new RequestProblem(pointer + "/note", "REQUIRED"));
        }
    }

    private static boolean isDocument(String kind) {
        return Arrays.stream(DocumentKind.values()).anyMatch(each -> each.name().equals(kind));
    }

    private static @Nullable String text(@Nullable String note) {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
