package id.go.pontianak.sertel.intake.batch;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A batch as its office sees it.
 *
 * @param status {@code IN_PROGRESS} while any row is pending, then {@code DONE}
 */
record BatchView(UUID batchId, String status, List<RowView> rows) {

    /**
     * A row.
     *
     * @param row its number in the list, from 1; the header does not count
     * @param result {@code PENDING}, {@code ACCEPTED} or {@code REFUSED}
     * @param applicationId null unless it was accepted
     * @param trackingNumber null unless it was accepted
     * @param code why it was refused; else null
     * @param message the same in the caller's language
     */
    record RowView(
            int row,
            @Nullable String reference,
            String result,
            @Nullable UUID applicationId,
            @Nullable String trackingNumber,
            @Nullable String code,
            @Nullable String message) {}
}
