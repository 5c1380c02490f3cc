package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.intake.domain.Finding;
import id.go.pontianak.sertel.intake.domain.Link;
import id.go.pontianak.sertel.intake.domain.Submission;

import java.util.List;
import java.util.UUID;

/**
 * What the sender of a request is told, and told again when the same request comes again. It holds
 * no token: that is made of the link anew each time.
 */
public record Receipt(
        UUID applicationId, String trackingNumber, Link trackingLink, List<Finding> warnings) {

    public Receipt {
        warnings = List.copyOf(warnings);
    }

    static Receipt of(Submission submission) {
        return new Receipt(
                submission.applicationId(),
                submission.trackingNumber(),
                submission.trackingLink(),
                submission.warnings());
    }
}
