package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.intake.domain.Link;
import id.go.pontianak.sertel.platform.work.Statement;
import id.go.pontianak.sertel.schemas.LinkPurpose;

import java.util.UUID;

/** The links that intake made. */
final class Links {

    private Links() {}

    static Statement insert(UUID applicationId, Link link) {
        return Statement.of(
                "INSERT INTO link (link_id, purpose, application_id, expires_at)"
                        + " VALUES (?, ?, ?, ?)",
                link.linkId(),
                LinkPurpose.TRACKING.name(),
                applicationId,
                link.expiresAt());
    }
}
