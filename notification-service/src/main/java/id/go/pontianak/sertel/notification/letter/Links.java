package id.go.pontianak.sertel.notification.letter;

import id.go.pontianak.sertel.notification.domain.OfferedLink;
import id.go.pontianak.sertel.platform.link.Link;
import id.go.pontianak.sertel.platform.link.LinkProperties;
import id.go.pontianak.sertel.platform.link.LinkTokens;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** What letters make of a link: an address, a token, a code. */
public final class Links {

    static final String ADDRESS = "link";
    static final String OWNER_CODE = "ownerCode";

    private final LinkTokens tokens;
    private final String tracking;
    private final String collection;

    /**
     * @throws IllegalArgumentException if it is not configured where links lead
     */
    public Links(LinkTokens tokens, LinkProperties properties) {
        this.tokens = tokens;
        this.tracking = base(properties.intakeUrl(), "intake-url") + "/track/";
        this.collection = base(properties.issuanceUrl(), "issuance-url") + "/collect/";
    }

    String token(OfferedLink offered) {
        return tokens.token(link(offered));
    }

    /** By the names under which templates ask for them. */
    Map<String, String> values(OfferedLink offered) {
        Map<String, String> values = new HashMap<>();
        switch (offered.purpose()) {
            case "TRACKING" -> values.put(ADDRESS, tracking + token(offered));
            case "COLLECTION" -> values.put(ADDRESS, collection + token(offered));
            // The code proves at the counter that its bearer is the one who was invited.
            case "VISIT" -> values.put(OWNER_CODE, tokens.code("OWNER", link(offered)));
            // No message speaks of the others.
            default -> {}
        }
        return values;
    }

    private static String base(@Nullable URI url, String name) {
        if (url == null) {
            throw new IllegalArgumentException("sertel.links." + name + " is missing");
        }
        return url.toString().replaceAll("/+$", "");
    }

    private static Link link(OfferedLink offered) {
        return new Link(offered.linkId(), offered.purpose(), offered.expiresAt());
    }
}
