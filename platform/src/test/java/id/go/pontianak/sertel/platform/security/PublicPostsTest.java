package id.go.pontianak.sertel.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.platform.web.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.time.Duration;

class PublicPostsTest {

    private final PublicPosts posts = new PublicPosts(new Rates(2, Duration.ofMinutes(1)));
    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @Test
    void anAddressHasItsShareAndAnotherHasItsOwn() {
        assertThat(from("POST", "192.0.2.1")).isTrue();
        assertThat(from("POST", "192.0.2.1")).isTrue();
        assertThatThrownBy(() -> from("POST", "192.0.2.1"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.status().value()).isEqualTo(429));
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(from("POST", "192.0.2.2")).isTrue();
        assertThat(from("GET", "192.0.2.1")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::, 20010db800010002",
        "proxy, proxy"
    })
    void ofTheNewerAddressesTheNetworkCounts(String address, String network) {
        assertThat(PublicPosts.network(address)).isEqualTo(network);
    }

    private boolean from(String method, String address) {
        var request = new MockHttpServletRequest(method, "/links");
        request.setRemoteAddr(address);
        return posts.preHandle(request, answer, "");
    }
}
