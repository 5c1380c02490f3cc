package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.domain.Finding;
import id.go.pontianak.sertel.intake.domain.Paper;
import id.go.pontianak.sertel.intake.domain.Request;

import java.util.List;

/**
 * A request that was found sound, its files in the document store. Personal data.
 *
 * @param papers all four, in the order of the SOP
 * @param warnings what is odd about it
 */
public record SoundRequest(Request request, List<Paper> papers, List<Finding> warnings) {

    public SoundRequest {
        papers = List.copyOf(papers);
        warnings = List.copyOf(warnings);
    }

    @Override
    public String toString() {
        return "SoundRequest";
    }
}
