package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.domain.Paper;
import id.go.pontianak.sertel.platform.time.Ids;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What received files become.
 *
 * @param papers each with an id of its own, in the order of the files
 * @param files where each lies until it is kept, by that id
 */
public record NewPapers(List<Paper> papers, Map<String, Path> files) {

    /** Names the papers. */
    public static NewPapers of(Collection<ReceivedFile> received) {
        List<Paper> papers = new ArrayList<>();
        Map<String, Path> files = new LinkedHashMap<>();
        for (ReceivedFile file : received) {
            Paper paper = file.paper(Ids.random().toString());
            papers.add(paper);
            files.put(paper.documentId(), file.file());
        }
        return new NewPapers(List.copyOf(papers), files);
    }
}
