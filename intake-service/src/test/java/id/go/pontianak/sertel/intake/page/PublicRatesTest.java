package id.go.pontianak.sertel.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.intake.draft.PublicFormProperties;
import id.go.pontianak.sertel.platform.external.GuardProperties;
import id.go.pontianak.sertel.platform.web.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.time.Duration;
import java.util.List;

class PublicRatesTest {

    private final PublicRates rates = rates(2, 5, 1);

    @Test
    void anAddressHasItsShareAndAnotherHasItsOwn() {
        assertThat(rates.admit("192.0.2.1")).isTrue();
        assertThat(rates.admit("192.0.2.1")).isTrue();
        assertThat(rates.admit("192.0.2.1")).isFalse();
        assertThat(rates.admit("192.0.2.2")).isTrue();
    }

    @Test
    void allTogetherHaveNoMoreThanTheirs() {
        for (int nth = 0; nth < 5; nth++) {
            assertThat(rates.admit("192.0.2." + nth)).isTrue();
        }

        assertThat(rates.admit("192.0.2.9")).isFalse();
    }

    @Test
    void aMailboxIsTheSameHoweverItIsWritten() {
        assertThat(rates.admitMailbox("Ayu@pontianak.go.id")).isTrue();
        assertThat(rates.admitMailbox("ayu@pontianak.go.id")).isFalse();
        assertThat(rates.admitMailbox("budi@pontianak.go.id")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::, 20010db800010002",
        "proxy, proxy"
    })
    void ofTheNewerAddressesTheNetworkCounts(String address, String network) {
        assertThat(PublicRates.network(address)).isEqualTo(network);
    }

    @Test
    void whoeverPostsTooOftenIsToldWhenToTryAgainAndMayStillRead() {
        var posts = new PublicPosts(rates(1, 5, 1));
        var post = new MockHttpServletRequest("POST", "/apply");
        var answer = new MockHttpServletResponse();

        assertThat(posts.preHandle(post, answer, "")).isTrue();
        assertThatThrownBy(() -> posts.preHandle(post, answer, ""))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.status().value()).isEqualTo(429));
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(posts.preHandle(new MockHttpServletRequest("GET", "/apply"), answer, ""))
                .isTrue();
    }

    private static PublicRates rates(int each, int all, int mailbox) {
        return new PublicRates(
                new PublicFormProperties(
                        Duration.ofDays(2),
                        "sertel@diskominfo.pontianak.go.id",
                        List.of(Duration.ofSeconds(1)),
                        Duration.ofMinutes(2),
                        GuardProperties.defaults(),
                        new PublicFormProperties.Rates(each, all, mailbox, Duration.ofMinutes(1))));
    }
}
