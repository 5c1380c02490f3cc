package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.platform.link.Link;
import id.go.pontianak.sertel.platform.link.LinkProperties;
import id.go.pontianak.sertel.platform.link.LinkTokens;
import id.go.pontianak.sertel.schemas.LinkPurpose;

import org.springframework.stereotype.Component;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;

/** Links by which an official mailbox confirms a draft. */
@Component
public class ConfirmationLinks {

    private final Drafts drafts;
    private final LinkTokens tokens;
    private final String base;
    private final InstantSource clock;

    ConfirmationLinks(
            Drafts drafts, LinkTokens tokens, LinkProperties properties, InstantSource clock) {
        this.drafts = drafts;
        this.tokens = tokens;
        this.base = properties.intake();
        this.clock = clock;
    }

    /** The draft to confirm; empty for a token that is unknown, wrong, spent or expired. */
    public Optional<Draft> open(String token) {
        return tokens.linkId(token)
                .flatMap(drafts::byLink)
                .filter(draft -> tokens.matches(token, serving(draft)))
                .filter(draft -> clock.instant().isBefore(draft.link().expiresAt()));
    }

    /** The address that stands in the mail. */
    URI url(Draft draft) {
        return URI.create(base + "/confirm/" + tokens.token(serving(draft)));
    }

    private static Link serving(Draft draft) {
        return new Link(
                draft.link().linkId(),
                LinkPurpose.MAILBOX_CONFIRMATION.name(),
                draft.link().expiresAt());
    }
}
