package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Finding;
import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.domain.Request;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.intake.files.FileInspector;
import id.go.pontianak.sertel.intake.submission.NikIndex;
import id.go.pontianak.sertel.intake.submission.ReceivedFile;
import id.go.pontianak.sertel.intake.submission.RequestRules;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a batch whole, each row as a single request is checked, and what no row can know of: that
 * nobody is in it twice, and that nobody's papers are another's.
 */
@Component
class BatchCheck {

    private final FileInspector inspector;
    private final LiveApplications live;
    private final NikIndex nikIndex;
    private final RequestRules rules;

    BatchCheck(
            FileInspector inspector, LiveApplications live, NikIndex nikIndex, RequestRules rules) {
        this.inspector = inspector;
        this.live = live;
        this.nikIndex = nikIndex;
        this.rules = rules;
    }

    /**
     * @param officeId whose batch it is: of others' live applications it is told only that there
     *     are any
     */
    CheckedBatch check(SentBatch batch, String officeId) {
        // The letter is everyone's: what is wrong with it is told once.
        Set<Finding> faults = new LinkedHashSet<>(batch.findings().faults());
        Set<Finding> warnings = new LinkedHashSet<>(batch.findings().warnings());
        var files = new RowFiles(inspector, batch.files());
        Optional<ReceivedFile> letter = letter(batch, faults);
        Map<Integer, String> people = new LinkedHashMap<>();
        Map<String, Integer> firstRows = new HashMap<>();
        List<CheckedBatch.Row> rows = new ArrayList<>();
        for (ApplicantRow row : batch.rows()) {
            var own = new Findings();
            Optional<Request> request = rules.check(row.form(batch.shared(), own), own);
            Integer before = firstRows.putIfAbsent(row.value("nik"), row.number());
            if (before != null && !row.value("nik").isEmpty()) {
                own.fault(RequestForm.NIK, "NIK_TWICE_IN_BATCH", before);
            }
            List<ReceivedFile> papers = files.of(row, own);
            request.ifPresent(
                    found -> people.put(row.number(), nikIndex.of(found.applicant().nik())));
            own.faults().forEach(each -> faults.add(placed(each, row)));
            own.warnings().forEach(each -> warnings.add(placed(each, row)));
            if (request.isPresent() && letter.isPresent() && own.faults().isEmpty()) {
                List<ReceivedFile> all = new ArrayList<>(List.of(letter.get()));
                all.addAll(papers);
                rows.add(new CheckedBatch.Row(row.number(), request.get(), all, own.warnings()));
            }
        }
        faults.addAll(live.faults(people, officeId));
        return new CheckedBatch(rows, List.copyOf(faults), List.copyOf(warnings));
    }

    private Optional<ReceivedFile> letter(SentBatch batch, Set<Finding> faults) {
        StagedFile file = batch.letter();
        if (file == null) {
            return Optional.empty();
        }
        var found = new Findings();
        Optional<ReceivedFile> letter =
                RowFiles.judged(
                        PaperKind.REQUEST_LETTER, file, inspector.inspect(file.path()), found);
        faults.addAll(found.faults());
        return letter;
    }

    /** Where a finding about one request lies in the batch. */
    static Finding placed(Finding finding, ApplicantRow row) {
        String pointer = finding.pointer();
        boolean shared =
                pointer.startsWith("/letter/")
                        || (pointer.equals(RequestForm.REFERENCE) && !row.hasReference());
        return shared
                ? finding
                : new Finding(
                        "/rows/" + row.number() + (pointer.startsWith("/") ? "" : "/") + pointer,
                        finding.code(),
                        finding.arguments());
    }
}
