package id.go.pontianak.sertel.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

class LinkTokensTest {

    private static final LinkTokens TOKENS = new LinkTokens(key(1));
    private static final Link LINK =
            new Link(
                    UUID.fromString("0192f0c1-2b7a-7c31-9a55-0f1e2d3c4b5a"),
                    "COLLECTION",
                    Instant.parse("2026-12-01T09:00:00Z"));

    @Test
    void aTokenMatchesTheLinkThatItWasMadeOfAndNamesIt() {
        String token = TOKENS.token(LINK);

        assertThat(TOKENS.matches(token, LINK)).isTrue();
        assertThat(TOKENS.linkId(token)).contains(LINK.linkId());
        assertThat(token).matches("[A-Za-z0-9_-]{64}");
    }

    @Test
    void theSameLinkHasTheSameTokenWhereverItIsMade() {
        assertThat(new LinkTokens(key(1)).token(LINK)).isEqualTo(TOKENS.token(LINK));
    }

    @Test
    void aTokenWithAnyBitChangedMatchesNoMore() {
        byte[] bytes = Base64.getUrlDecoder().decode(TOKENS.token(LINK));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));

            assertThat(
                            TOKENS.matches(
                                    Base64.getUrlEncoder().withoutPadding().encodeToString(changed),
                                    LINK))
                    .as("bit %s", bit)
                    .isFalse();
        }
    }

    @Test
    void aTokenIsForOneLinkOnePurposeAndOneExpiryOnly() {
        String token = TOKENS.token(LINK);

        assertThat(
                        TOKENS.matches(
                                token, new Link(UUID.randomUUID(), "COLLECTION", LINK.expiresAt())))
                .isFalse();
        assertThat(TOKENS.matches(token, new Link(LINK.linkId(), "TRACKING", LINK.expiresAt())))
                .isFalse();
        assertThat(
                        TOKENS.matches(
                                token,
                                new Link(
                                        LINK.linkId(),
                                        "COLLECTION",
                                        LINK.expiresAt().plusSeconds(1))))
                .isFalse();
    }

    @Test
    void aTokenOfAnotherKeyIsRefused() {
        assertThat(TOKENS.matches(new LinkTokens(key(2)).token(LINK), LINK)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "*not base64*", "AAAAAAAAAAAAAAAAAAAAAA", "ä"})
    void whatIsNoTokenNamesNoLinkAndMatchesNone(String text) {
        assertThat(TOKENS.linkId(text)).isEmpty();
        assertThat(TOKENS.matches(text, LINK)).isFalse();
    }

    @Test
    void aTokenThatWasCutOrContinuedIsRefused() {
        String token = TOKENS.token(LINK);

        assertThat(TOKENS.matches(token.substring(0, 60), LINK)).isFalse();
        assertThat(TOKENS.matches(token + "AAAA", LINK)).isFalse();
        assertThat(TOKENS.matches(token + "=", LINK)).isFalse();
    }

    @Test
    void aCodeIsSixDigitsInEveryLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            for (int i = 0; i < 200; i++) {
                var link = new Link(new UUID(7, i), "COLLECTION", LINK.expiresAt());
                assertThat(TOKENS.code("owner", link)).matches("[0-9]{6}");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aCodeDiffersByUseByLinkAndByKey() {
        Set<String> codes = new HashSet<>();
        codes.add(TOKENS.code("owner", LINK));
        codes.add(TOKENS.code("receipt", LINK));
        codes.add(TOKENS.code("owner", new Link(new UUID(1, 2), "COLLECTION", LINK.expiresAt())));
        codes.add(TOKENS.code("owner", new Link(LINK.linkId(), "VISIT", LINK.expiresAt())));
        codes.add(new LinkTokens(key(2)).code("owner", LINK));

        assertThat(codes).hasSize(5);
        assertThat(TOKENS.code("owner", LINK)).isEqualTo(TOKENS.code("owner", LINK));
    }

    @Test
    void aKeyOfLessThan32BytesIsRefused() {
        assertThatThrownBy(() -> new LinkTokens(Base64.getEncoder().encodeToString(new byte[31])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
