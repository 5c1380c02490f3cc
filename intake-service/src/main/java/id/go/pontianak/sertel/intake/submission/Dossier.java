package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.Paper;
import id.go.pontianak.sertel.intake.domain.PaperKind;
import id.go.pontianak.sertel.intake.domain.Submission;
import id.go.pontianak.sertel.platform.time.Ids;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The papers of a corrected application: those sent anew, and the others as they were.
 *
 * @param papers all of them, in the order of the SOP
 * @param added where those lie that are to be kept, by their new ids
 */
record Dossier(List<Paper> papers, Map<String, Path> added) {

    /** A file with the content of the paper that it should replace changes nothing. */
    static Dossier of(Submission kept, List<ReceivedFile> files, Findings findings) {
        List<Paper> papers = new ArrayList<>();
        Map<String, Path> added = new LinkedHashMap<>();
        for (PaperKind kind : PaperKind.values()) {
            Optional<Paper> before = kept.paper(kind);
            Optional<ReceivedFile> sent =
                    files.stream().filter(file -> file.kind() == kind).findFirst();
            if (sent.isEmpty() || before.filter(paper -> isSame(paper, sent.get())).isPresent()) {
                before.ifPresent(papers::add);
                continue;
            }
            Paper paper = sent.get().paper(Ids.random().toString());
            papers.add(paper);
            added.put(paper.documentId(), sent.get().file());
        }
        var dossier = new Dossier(List.copyOf(papers), added);
        dossier.findCopies(findings);
        return dossier;
    }

    /** Of a paper that stays; two that were sent together were compared already. */
    private void findCopies(Findings findings) {
        for (Paper paper : papers) {
            if (added.containsKey(paper.documentId())) {
                papers.stream()
                        .filter(other -> !added.containsKey(other.documentId()))
                        .filter(other -> other.sha256().equals(paper.sha256()))
                        .findFirst()
                        .ifPresent(
                                other ->
                                        findings.fault(
                                                paper.kind().part(),
                                                "FILE_SAME_AS_OTHER",
                                                other.kind().part()));
            }
        }
    }

    private static boolean isSame(Paper paper, ReceivedFile file) {
        return paper.sha256().equals(file.content().sha256());
    }
}
