package id.go.pontianak.sertel.notification.letter;

import id.go.pontianak.sertel.notification.domain.OfferedLink;
import id.go.pontianak.sertel.platform.link.Link;
import id.go.pontianak.sertel.platform.link.LinkProperties;
import id.go.pontianak.sertel.platform.link.LinkTokens;
import id.go.pontianak.sertel.schemas.LinkPurpose;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** What letters make of a link: an address, a token, a code. */
public final class Links {

    static final String ADDRESS = "link";
    static final String OWNER_CODE = "ownerCode";

    private final LinkTokens tokens;
    private final LinkProperties properties;

    public Links(LinkTokens tokens, LinkProperties properties) {
        this.tokens = tokens;
        this.properties = properties;
    }

    String token(OfferedLink offered) {
        return tokens.token(link(offered));
    }

    /** By the names under which templates ask for them. */
    Map<String, String> values(OfferedLink offered) {
        Map<String, String> values = new HashMap<>();
        switch (LinkPurpose.valueOf(offered.purpose())) {
            case TRACKING ->
                    values.put(ADDRESS, address(properties.intakeUrl(), "/track/", offered));
            case COLLECTION ->
                    values.put(ADDRESS, address(properties.issuanceUrl(), "/collect/", offered));
            // The code proves at the counter that its bearer is the one who was invited.
            case VISIT -> values.put(OWNER_CODE, tokens.code("OWNER", link(offered)));
            case MAILBOX_CONFIRMATION, CORRECTION, WITHDRAWAL -> {}
        }
        return values;
    }

    private String address(@Nullable URI base, String path, OfferedLink offered) {
        if (base == null) {
            throw new IllegalStateException("it is not configured where links lead: " + path);
        }
        return base.toString().replaceAll("/+$", "") + path + token(offered);
    }

    private static Link link(OfferedLink offered) {
        return new Link(offered.linkId(), offered.purpose(), offered.expiresAt());
    }
}
