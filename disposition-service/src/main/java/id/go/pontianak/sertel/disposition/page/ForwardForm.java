package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.domain.AgendaEntry.Classification;
import id.go.pontianak.sertel.disposition.web.ForwardRequest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What was ticked and written on the sheet.
 *
 * @param instructions by their names
 * @param note empty for none
 * @param classification by its name
 * @param step at which the sheet was shown
 */
record ForwardForm(
        List<String> instructions, String note, String classification, @Nullable Integer step) {

    static final ForwardForm EMPTY =
            new ForwardForm(List.of(), "", Classification.ORDINARY.name(), null);

    ForwardRequest request() {
        return new ForwardRequest(null, new ArrayList<>(instructions), note, classification, step);
    }

    /** The same for several cases at once, which are at the step. */
    ForwardRequest request(List<UUID> applicationIds, int of) {
        return new ForwardRequest(
                new ArrayList<>(applicationIds.stream().map(UUID::toString).toList()),
                new ArrayList<>(instructions),
                note,
                classification,
                of);
    }
}
