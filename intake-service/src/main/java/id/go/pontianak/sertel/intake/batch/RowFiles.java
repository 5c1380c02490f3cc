package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.files.FileInspector;
import id.go.pontianak.sertel.intake.files.Inspection;
import id.go.pontianak.sertel.intake.submission.ReceivedFile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers that the rows of a batch name. */
final class RowFiles {

    private record Use(PaperKind kind, int row) {}

    private final FileInspector inspector;
    private final Map<String, StagedFile> files;
    private final Map<String, Inspection> inspections = new HashMap<>();
    private final Map<String, Use> firstUses = new HashMap<>();

    RowFiles(FileInspector inspector, Map<String, StagedFile> files) {
        this.inspector = inspector;
        this.files = files;
    }

    /** A row's papers, as far as they are sound; the findings tell what is wrong with others. */
    List<ReceivedFile> of(ApplicantRow row, Findings findings) {
        List<ReceivedFile> papers = new ArrayList<>();
        for (PaperKind kind : ApplicantRow.PAPERS) {
            String name = row.value(kind.part());
            StagedFile file = files.get(name);
            if (name.isEmpty()) {
                findings.fault(kind.part(), "REQUIRED");
            } else if (file == null) {
                findings.fault(kind.part(), "FILE_NOT_IN_ZIP");
            } else {
                Inspection inspection =
                        inspections.computeIfAbsent(
                                file.sha256(), _ -> inspector.inspect(file.path()));
                judged(kind, file, inspection, findings).ifPresent(papers::add);
                judgeUse(new Use(kind, row.number()), file, findings);
            }
        }
        return papers;
    }

    /**
     * @return empty, with a fault, if the file will not do
     */
    static Optional<ReceivedFile> judged(
            PaperKind kind, StagedFile file, Inspection inspection, Findings findings) {
        return switch (inspection) {
            case Inspection.Sound sound -> Optional.of(new ReceivedFile(kind, file.path(), sound));
            case Inspection.Refused(String code, List<Object> arguments) -> {
                findings.fault(kind.part(), code, arguments.toArray());
                yield Optional.empty();
            }
            case Inspection.TooLarge(long limit) -> {
                findings.fault(kind.part(), "FILE_TOO_LARGE", limit >> 20);
                yield Optional.empty();
            }
        };
    }

    /** One decree may appoint many; a form or an identity card is one person's. */
    private void judgeUse(Use use, StagedFile file, Findings findings) {
        Use first = firstUses.putIfAbsent(file.sha256(), use);
        if (first == null) {
            return;
        }
        if (first.row() == use.row()) {
            findings.fault(use.kind().part(), "FILE_SAME_AS_OTHER", first.kind().part());
        } else if (first.kind() != use.kind() || use.kind() != PaperKind.APPOINTMENT_DECREE) {
            findings.fault(use.kind().part(), "FILE_SAME_AS_IN_ROW", first.row());
        }
    }
}
