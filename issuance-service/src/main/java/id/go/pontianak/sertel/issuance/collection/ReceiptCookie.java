package id.go.pontianak.sertel.issuance.collection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

import java.time.Duration;

/**
 * The receipt's code on its way from the page that took it to the file, in the browser that it was
 * typed in: for one link, once, and not for longer than a download takes to start.
 */
final class ReceiptCookie {

    static final String NAME = "receipt";

    private static final Duration LIVES = Duration.ofMinutes(2);

    private ReceiptCookie() {}

    /**
     * @param code was found to be right, so it is six digits
     */
    static void give(
            String token, String code, HttpServletRequest request, HttpServletResponse response) {
        set(token, code.strip(), LIVES, request, response);
    }

    static void take(String token, HttpServletRequest request, HttpServletResponse response) {
        set(token, "", Duration.ZERO, request, response);
    }

    private static void set(
            String token,
            String value,
            Duration lives,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path(request.getContextPath() + "/collect/" + token)
                        .maxAge(lives)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .build()
                        .toString());
    }
}
