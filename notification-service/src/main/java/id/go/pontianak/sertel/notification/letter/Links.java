package id.go.pontianak.sertel.notification.letter;

import id.go.pontianak.sertel.notification.domain.OfferedLink;
import id.go.pontianak.sertel.platform.link.Link;
import id.go.pontianak.sertel.platform.link.LinkProperties;
import id.go.pontianak.sertel.platform.link.LinkTokens;

import java.util.HashMap;
import java.util.Map;

/** What letters make of a link: an address, a token, a code. */
public final class Links {

    static final String ADDRESS = "link";
    static final String WITHDRAWAL = "withdrawal";
    static final String OWNER_CODE = "ownerCode";

    private final LinkTokens tokens;
    private final String intake;
    private final String issuance;

    /**
     * @throws IllegalArgumentException if it is not configured where links lead
     */
    public Links(LinkTokens tokens, LinkProperties properties) {
        this.tokens = tokens;
        this.intake = properties.intake();
        this.issuance = properties.issuance();
    }

    String token(OfferedLink offered) {
        return tokens.token(link(offered, offered.purpose()));
    }

    /** By the names under which templates ask for them. */
    Map<String, String> values(OfferedLink offered) {
        Map<String, String> values = new HashMap<>();
        switch (offered.purpose()) {
            case "TRACKING" -> {
                values.put(ADDRESS, intake + "/track/" + token(offered));
                // The same link serves both, each with a token of its own.
                values.put(
                        WITHDRAWAL,
                        intake + "/withdraw/" + tokens.token(link(offered, "WITHDRAWAL")));
            }
            case "CORRECTION" -> values.put(ADDRESS, intake + "/correct/" + token(offered));
            case "COLLECTION" -> values.put(ADDRESS, issuance + "/collect/" + token(offered));
            case "VISIT" -> {
                values.put(ADDRESS, issuance + "/visit/" + token(offered));
                // The code proves at the counter that its bearer is the one who was invited.
                values.put(OWNER_CODE, tokens.code("OWNER", link(offered, offered.purpose())));
            }
            // No message speaks of the others.
            default -> {}
        }
        return values;
    }

    private static Link link(OfferedLink offered, String purpose) {
        return new Link(offered.linkId(), purpose, offered.expiresAt());
    }
}
