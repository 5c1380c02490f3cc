package id.go.pontianak.sertel.intake.tracking;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Link;
import id.go.pontianak.sertel.platform.link.LinkProperties;
import id.go.pontianak.sertel.platform.link.LinkTokens;
import id.go.pontianak.sertel.schemas.LinkPurpose;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Links by which people without a login follow an application. They only read. */
@Component
public class TrackingLinks {

    private static final String PURPOSE = LinkPurpose.TRACKING.name();

    private record Found(Link link, String state) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final LinkTokens tokens;
    private final String base;
    private final InstantSource clock;

    TrackingLinks(
            JdbcClient jdbc,
            JsonMapper json,
            LinkTokens tokens,
            LinkProperties properties,
            InstantSource clock) {
        URI url = properties.intakeUrl();
        if (url == null) {
            throw new IllegalArgumentException("sertel.links.intake-url is missing");
        }
        this.jdbc = jdbc;
        this.json = json;
        this.tokens = tokens;
        this.base = url.toString().replaceAll("/+$", "");
        this.clock = clock;
    }

    /** The address that the link leads to. */
    public URI url(Link link) {
        return URI.create(base + "/track/" + tokens.token(platformLink(link)));
    }

    /** The application that a token leads to; empty for one that is unknown, wrong or expired. */
    Optional<Application> find(String token) {
        return tokens.linkId(token)
                .flatMap(this::read)
                .filter(found -> tokens.matches(token, platformLink(found.link())))
                .filter(found -> clock.instant().isBefore(found.link().expiresAt()))
                .map(found -> json.readValue(found.state(), Application.class));
    }

    private Optional<Found> read(UUID linkId) {
        return jdbc.sql(
                        "SELECT link_id, expires_at, state FROM link"
                                + " JOIN application USING (application_id)"
                                + " WHERE link_id = ? AND purpose = ?")
                .params(linkId, PURPOSE)
                .query(
                        (row, _) ->
                                new Found(
                                        new Link(
                                                row.getObject(1, UUID.class),
                                                row.getObject(2, OffsetDateTime.class).toInstant()),
                                        row.getString(3)))
                .optional();
    }

    private static id.go.pontianak.sertel.platform.link.Link platformLink(Link link) {
        return new id.go.pontianak.sertel.platform.link.Link(
                link.linkId(), PURPOSE, link.expiresAt());
    }
}
