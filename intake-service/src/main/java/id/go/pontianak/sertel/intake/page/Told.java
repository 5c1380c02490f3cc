package id.go.pontianak.sertel.intake.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

import java.time.Duration;

/**
 * Pages that tell people without a login what they have just done, and nobody else that they had:
 * in the same browser, for a while, so that they may be read again and in the other language.
 */
final class Told {

    private static final String COOKIE = "sertel-told";
    private static final Duration WHILE = Duration.ofMinutes(10);

    private Told() {}

    /** To the page that tells it. */
    static ModelAndView redirect(
            String path, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie =
                ResponseCookie.from(COOKIE, "1")
                        .path(request.getContextPath() + path)
                        .maxAge(WHILE)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Pages.redirect(path);
    }

    /**
     * The page that tells it.
     *
     * @param otherwise where those are sent who have done nothing
     */
    static ModelAndView page(String view, HttpServletRequest request, String otherwise) {
        return WebUtils.getCookie(request, COOKIE) == null
                ? Pages.redirect(otherwise)
                : new ModelAndView(view);
    }
}
