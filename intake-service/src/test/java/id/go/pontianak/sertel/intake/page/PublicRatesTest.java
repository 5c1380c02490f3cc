package id.go.pontianak.sertel.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.intake.draft.PublicFormProperties;
import id.go.pontianak.sertel.platform.external.GuardProperties;
import id.go.pontianak.sertel.platform.web.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.springframework.web.util.ServletRequestPathUtils;

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
    void allTogetherFillInNoMoreFormsThanTheirs() {
        for (int nth = 0; nth < 5; nth++) {
            assertThat(rates.admitForm("192.0.2." + nth)).isTrue();
        }

        assertThat(rates.admitForm("192.0.2.9")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/confirm/x", "/correct/x", "/withdraw/x"})
    void whoeverHasALinkIsNotKeptFromItByThoseWhoFillInForms(String link) throws Exception {
        var ofAll = rates(3, 5, 1);
        var posts = new PublicPosts(ofAll);
        for (int nth = 0; nth < 5; nth++) {
            assertThat(ofAll.admitForm("192.0.2." + nth)).isTrue();
        }

        assertThatThrownBy(() -> post(posts, "/apply")).isInstanceOf(Problem.class);
        post(posts, link);
        post(posts, link);
        assertThatThrownBy(() -> post(posts, link)).isInstanceOf(Problem.class);
    }

    @Test
    void aMailboxIsTheSameHoweverItIsWritten() {
        assertThat(rates.admitMailbox("Ayu@pontianak.go.id")).isTrue();
        assertThat(rates.admitMailbox("ayu@pontianak.go.id")).isFalse();
        assertThat(rates.admitMailbox("ayu+surat@pontianak.go.id")).isFalse();
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
    void whoeverPostsTooOftenIsToldWhenToTryAgainAndMayStillRead() throws Exception {
        var posts = new PublicPosts(rates(1, 5, 1));
        post(posts, "/apply");
        var answer = new MockHttpServletResponse();

        assertThatThrownBy(() -> send(posts, "POST", "/apply", answer))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.status().value()).isEqualTo(429));
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        send(posts, "GET", "/apply", answer);
    }

    private static void post(PublicPosts posts, String path) throws Exception {
        send(posts, "POST", path, new MockHttpServletResponse());
    }

    /** Asks whoever is registered for the path, as Spring MVC does. */
    private static void send(
            PublicPosts posts, String method, String path, MockHttpServletResponse answer)
            throws Exception {
        var request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        var registered =
                new InterceptorRegistry() {
                    List<MappedInterceptor> interceptors() {
                        return getInterceptors().stream()
                                .map(MappedInterceptor.class::cast)
                                .toList();
                    }
                };
        posts.addInterceptors(registered);
        for (MappedInterceptor each : registered.interceptors()) {
            if (each.matches(request)) {
                assertThat(each.preHandle(request, answer, "")).isTrue();
            }
        }
    }

    private static PublicRates rates(int each, int all, int mailbox) {
        return new PublicRates(
                new PublicFormProperties(
                        Duration.ofDays(2),
                        2000,
                        3,
                        3,
                        "sertel@diskominfo.pontianak.go.id",
                        List.of(Duration.ofSeconds(1)),
                        Duration.ofMinutes(2),
                        GuardProperties.defaults(),
                        new PublicFormProperties.Rates(each, all, mailbox, Duration.ofMinutes(1))));
    }
}
