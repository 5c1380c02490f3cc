package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Findings;
import id.go.pontianak.sertel.intake.domain.FormChanges;

import java.util.List;
import java.util.UUID;

/**
 * A correction as it was sent, not yet checked against what it corrects.
 *
 * @param by who sends it
 * @param applicationId what it corrects
 * @param changes the fields that are written anew
 * @param files the papers that are sent anew, as far as they are sound
 * @param findings what was found wrong so far; takes what is found further
 * @param tooLarge whether a file was refused for its size
 */
public record ChangedRequest(
        Actor by,
        UUID applicationId,
        FormChanges changes,
        List<ReceivedFile> files,
        Findings findings,
        boolean tooLarge) {

    public ChangedRequest {
        files = List.copyOf(files);
    }
}
