package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.event.ApplicationReturned;
import id.go.pontianak.sertel.intake.domain.Link;
import id.go.pontianak.sertel.platform.work.Statement;
import id.go.pontianak.sertel.schemas.LinkPurpose;

import org.apache.avro.specific.SpecificRecordBase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The links that lead to intake. */
final class Links {

    private Links() {}

    /** One by which an application is followed. */
    static Statement tracking(UUID applicationId, Link link) {
        return insert(applicationId, link, LinkPurpose.TRACKING);
    }

    /** The one that came with an event, by which an application can be corrected, if any. */
    static Optional<Statement> correction(UUID applicationId, SpecificRecordBase event) {
        return event instanceof ApplicationReturned returned && returned.getLink() != null
                ? link(returned.getLink())
                        .map(link -> insert(applicationId, link, LinkPurpose.CORRECTION))
                : Optional.empty();
    }

    /** By whatever link or office a correction came, no link serves for another. */
    static Statement spendCorrections(UUID applicationId, Instant at) {
        return Statement.of(
                "UPDATE link SET spent_at = ? WHERE application_id = ? AND purpose = ? AND"
                        + " spent_at IS NULL",
                at,
                applicationId,
                LinkPurpose.CORRECTION.name());
    }

    /** What becomes of links, written beside answers. */
    static List<Statement> beside(List<Statement> answers, Statement links) {
        return Stream.concat(answers.stream(), Stream.of(links)).toList();
    }

    private static Statement insert(UUID applicationId, Link link, LinkPurpose purpose) {
        return Statement.of(
                "INSERT INTO link (link_id, purpose, application_id, expires_at)"
                        + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                link.linkId(),
                purpose.name(),
                applicationId,
                link.expiresAt());
    }

    /** What bears no id of ours leads nowhere. */
    private static Optional<Link> link(id.go.pontianak.sertel.event.Link said) {
        try {
            return Optional.of(new Link(UUID.fromString(said.getLinkId()), said.getExpiresAt()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
