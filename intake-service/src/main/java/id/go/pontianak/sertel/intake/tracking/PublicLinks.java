package id.go.pontianak.sertel.intake.tracking;

import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Intake;
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

/** Links by which people without a login follow, correct and withdraw an application. */
@Component
public class PublicLinks {

    /**
     * What a link leads to.
     *
     * @param linkId names the link
     */
    public record Opened(UUID linkId, Application application) {}

    private record Found(Link link, boolean spent, String state) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final LinkTokens tokens;
    private final String base;
    private final InstantSource clock;

    PublicLinks(
            JdbcClient jdbc,
            JsonMapper json,
            LinkTokens tokens,
            LinkProperties properties,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.tokens = tokens;
        this.base = properties.intake();
        this.clock = clock;
    }

    /** The address at which an application is followed. */
    public URI url(Link link) {
        return URI.create(base + path(link));
    }

    /** The path of that address in this service. */
    public String path(Link link) {
        return "/track/" + tokens.token(serving(link, LinkPurpose.TRACKING));
    }

    /** The application to follow; empty for a token that is unknown, wrong or expired. */
    Optional<Application> tracked(String token) {
        return open(token, LinkPurpose.TRACKING, LinkPurpose.TRACKING).map(Opened::application);
    }

    /** The application to correct; empty also if the link is spent or nothing is asked any more. */
    public Optional<Opened> toCorrect(String token) {
        return open(token, LinkPurpose.CORRECTION, LinkPurpose.CORRECTION)
                .filter(opened -> Intake.correctionRefusal(opened.application()).isEmpty());
    }

    /**
     * The application to withdraw; empty also if that was asked already. The token is made of the
     * link by which it is followed.
     */
    public Optional<Opened> toWithdraw(String token) {
        return open(token, LinkPurpose.TRACKING, LinkPurpose.WITHDRAWAL)
                .filter(opened -> opened.application().withdrawal() == null);
    }

    private Optional<Opened> open(String token, LinkPurpose made, LinkPurpose serves) {
        return tokens.linkId(token)
                .flatMap(linkId -> read(linkId, made))
                .filter(found -> !found.spent())
                .filter(found -> tokens.matches(token, serving(found.link(), serves)))
                .filter(found -> clock.instant().isBefore(found.link().expiresAt()))
                .map(
                        found ->
                                new Opened(
                                        found.link().linkId(),
                                        json.readValue(found.state(), Application.class)));
    }

    private Optional<Found> read(UUID linkId, LinkPurpose made) {
        return jdbc.sql(
                        "SELECT link_id, expires_at, spent_at IS NOT NULL, state FROM link"
                                + " JOIN application USING (application_id)"
                                + " WHERE link_id = ? AND purpose = ?")
                .params(linkId, made.name())
                .query(
                        (row, _) ->
                                new Found(
                                        new Link(
                                                row.getObject(1, UUID.class),
                                                row.getObject(2, OffsetDateTime.class).toInstant()),
                                        row.getBoolean(3),
                                        row.getString(4)))
                .optional();
    }

    private static id.go.pontianak.sertel.platform.link.Link serving(
            Link link, LinkPurpose purpose) {
        return new id.go.pontianak.sertel.platform.link.Link(
                link.linkId(), purpose.name(), link.expiresAt());
    }
}
