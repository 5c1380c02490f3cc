package id.go.pontianak.sertel.disposition.page;

import id.go.pontianak.sertel.disposition.domain.Rank;
import id.go.pontianak.sertel.disposition.inbox.CaseRow;
import id.go.pontianak.sertel.disposition.sheet.Signatory;
import id.go.pontianak.sertel.platform.page.DueTexts.DueText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the inbox.
 *
 * @param choice what its checkbox sends: the case, and at which step it was shown
 * @param rank for whom it waits, by title
 * @param since when it came there
 * @param target null where nothing is due
 * @param fresh whether nobody of the rank has opened it
 * @param corrected whether it is a correction
 * @param choosable whether it can be passed on with others: only what this official has reviewed
 * @param barred whether it is the rank holder's own application
 */
record RowView(
        UUID applicationId,
        String choice,
        String trackingNumber,
        String applicant,
        String office,
        String rank,
        Instant since,
        @Nullable DueText target,
        boolean fresh,
        boolean corrected,
        boolean choosable,
        boolean barred) {

    static RowView of(CaseRow row, @Nullable DueText target) {
        return new RowView(
                row.applicationId(),
                Choice.of(row).toString(),
                row.trackingNumber(),
                row.applicant(),
                row.office(),
                Signatory.title(Rank.ofStep(row.step()).orElseThrow()),
                row.since(),
                target,
                row.dueAt() != null && !row.opened(),
                row.revision() > 1,
                row.dueAt() != null && row.reviewed(),
                row.barred());
    }
}
