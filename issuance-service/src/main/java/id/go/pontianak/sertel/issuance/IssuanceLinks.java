package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Ceremony;
import id.go.pontianak.sertel.issuance.domain.Invitation;
import id.go.pontianak.sertel.issuance.domain.Pickup;
import id.go.pontianak.sertel.platform.link.Link;
import id.go.pontianak.sertel.platform.link.LinkTokens;
import id.go.pontianak.sertel.schemas.LinkPurpose;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The links and codes of a case, compared in constant time. */
@Component
public class IssuanceLinks {

    /** The message with the invitation derives the same code from the event's link. */
    private static final String OWNER_CODE = "OWNER";

    private static final String RECEIPT_CODE = "RECEIPT";

    /** No token is ever made for it; the receipt's code alone is derived from it. */
    private static final String CEREMONY = "CEREMONY";

    private final LinkTokens tokens;

    IssuanceLinks(LinkTokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the owner said the code of this invitation. */
    public boolean isOwnerCode(String code, Invitation invitation) {
        return same(code, tokens.code(OWNER_CODE, link(invitation)));
    }

    /** Whether this is the code on the receipt of this ceremony. */
    public boolean isReceiptCode(String code, Ceremony ceremony) {
        return same(code, receiptCode(ceremony));
    }

    /** What stands on the receipt: the second factor for collecting by link. */
    public String receiptCode(Ceremony ceremony) {
        return tokens.code(
                RECEIPT_CODE,
                new Link(
                        ceremony.returnState(),
                        CEREMONY,
                        ceremony.startedAt().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** The link id that a token claims; empty for what is no token. */
    public Optional<UUID> claimed(String token) {
        return tokens.linkId(token);
    }

    /** Whether this token was made for this pickup. */
    public boolean isToken(String token, Pickup pickup) {
        return tokens.matches(
                token,
                new Link(pickup.linkId(), LinkPurpose.COLLECTION.name(), pickup.expiresAt()));
    }

    /** Whether this token was made for this visit. */
    public boolean isToken(String token, Invitation invitation) {
        return tokens.matches(token, link(invitation));
    }

    /** The token of a visit: the one that stands in the message, too. */
    public String token(Invitation invitation) {
        return tokens.token(link(invitation));
    }

    private static Link link(Invitation invitation) {
        return new Link(invitation.linkId(), LinkPurpose.VISIT.name(), invitation.linkExpiresAt());
    }

    private static boolean same(String said, String right) {
        return MessageDigest.isEqual(
                said.strip().getBytes(StandardCharsets.UTF_8),
                right.getBytes(StandardCharsets.UTF_8));
    }
}
