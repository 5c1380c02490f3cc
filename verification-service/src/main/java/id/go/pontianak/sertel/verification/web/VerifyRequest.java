package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.FreeText;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.verification.domain.ChecklistItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A verifier's word that a dossier is complete.
 *
 * @param checklist every {@link ChecklistItem}, each true
 * @param note free; null for none
 */
public record VerifyRequest(
        @Nullable Map<String, @Nullable Boolean> checklist, @Nullable String note) {

    /**
     * @return the note, null for none
     * @throws Problem 422 with everything that is not complete
     */
    public @Nullable String checkedNote() {
        List<Fault> faults = new ArrayList<>();
        var given = new LinkedHashMap<String, @Nullable Boolean>();
        if (checklist != null) {
            given.putAll(checklist);
        }
        for (ChecklistItem item : ChecklistItem.values()) {
            Boolean complete = given.get(item.name());
            if (complete == null) {
                faults.add(Fault.of("/checklist/" + item, "REQUIRED"));
            } else if (!complete) {
                faults.add(Fault.of("/checklist/" + item, "INCOMPLETE"));
            }
        }
        given.keySet().stream()
                .filter(name -> Arrays.stream(ChecklistItem.values()).noneMatch(isNamed(name)))
                .forEach(name -> faults.add(Fault.of("/checklist", "UNKNOWN_ITEM")));
        faults.addAll(FreeText.faults("/note", note));
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return note == null || note.isBlank() ? null : note.strip();
    }

    private static Predicate<ChecklistItem> isNamed(String name) {
        return item -> item.name().equals(name);
    }
}
