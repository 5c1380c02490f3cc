package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Finding;
import id.go.pontianak.sertel.intake.domain.Request;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A request that was found sound, with its files, not yet taken in.
 *
 * @param by who sends it
 * @param officeId for which office; null for a person by themselves
 * @param idempotencyKey the sender's
 * @param fingerprint of everything it contains
 * @param warnings what is odd about it
 */
public record NewRequest(
        Actor by,
        @Nullable String officeId,
        String idempotencyKey,
        String fingerprint,
        Request request,
        List<ReceivedFile> files,
        List<Finding> warnings) {

    public NewRequest {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}
