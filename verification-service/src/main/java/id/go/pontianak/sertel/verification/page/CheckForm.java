package id.go.pontianak.sertel.verification.page;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.verification.domain.ChecklistItem;
import id.go.pontianak.sertel.verification.web.VerifyRequest;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The checklist as it was sent.
 *
 * @param ticked names of the items that are complete
 * @param faults what was found wrong with it
 */
record CheckForm(Set<String> ticked, String note, List<Fault> faults) {

    static final CheckForm EMPTY = new CheckForm(Set.of(), "", List.of());

    CheckForm with(List<Fault> found) {
        return new CheckForm(ticked, note, found);
    }

    /** What was not ticked is not complete. */
    VerifyRequest request() {
        Map<String, @Nullable Boolean> checklist = new LinkedHashMap<>();
        for (ChecklistItem item : ChecklistItem.values()) {
            checklist.put(item.name(), ticked.contains(item.name()));
        }
        ticked.forEach(name -> checklist.putIfAbsent(name, true));
        return new VerifyRequest(checklist, note);
    }
}
