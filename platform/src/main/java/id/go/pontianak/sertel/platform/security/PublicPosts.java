package id.go.pontianak.sertel.platform.security;

import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Counts what is posted to pages without a login, by address, before any of it is read. */
final class PublicPosts implements HandlerInterceptor {

    /** What one household or office has of the newer kind of addresses: 64 bits. */
    private static final int NETWORK = 8;

    private final Rates rates;

    PublicPosts(Rates rates) {
        this.rates = rates;
    }

    /** The address is the client's also behind a proxy, whose headers the server honours. */
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod())
                && !rates.admit(network(request.getRemoteAddr()))) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(rates.retryAfter()));
            throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS", List.of());
        }
        return true;
    }

    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address v6
                    ? HexFormat.of().formatHex(Arrays.copyOf(v6.getAddress(), NETWORK))
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
