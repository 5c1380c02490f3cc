package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.intake.domain.Link;
import id.go.pontianak.sertel.intake.submission.SoundRequest;

import java.util.UUID;

/**
 * A request by the public form. Personal data of somebody who may not know of it.
 *
 * @param draftId names it; the application that it becomes has the same
 * @param link by which its mailbox confirms it; void when its time is up
 */
public record Draft(UUID draftId, Link link, SoundRequest request) {

    @Override
    public String toString() {
        return "Draft[" + draftId + "]";
    }
}
