package id.go.pontianak.sertel.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

import java.io.IOException;
import java.util.function.Predicate;

/**
 * Sends who asks for a page to the login; parts of pages say that it is time to. What is no page is
 * told right away: a mistyped address must not cost anybody a login.
 */
final class PageEntry implements AuthenticationEntryPoint {

    /** Of the page of errors: where a login leads back to. */
    private static final String LOGIN_ADDRESS = "loginAddress";

    private final Predicate<HttpServletRequest> pages;

    /**
     * @param pages whether there is something to look at under a request's address
     */
    PageEntry(Predicate<HttpServletRequest> pages) {
        this.pages = pages;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        if (isPart(request)) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (!isShown(request)) {
            if (pages.test(request)) {
                request.setAttribute(LOGIN_ADDRESS, request.getRequestURI());
            }
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else if (!pages.test(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            response.sendRedirect(
                    request.getContextPath() + "/oauth2/authorization/" + LoginProvider.ID);
        }
    }

    /** Whether a login that this request leads to leads back to it. */
    boolean leadsBackTo(HttpServletRequest request) {
        return !isPart(request) && isShown(request) && pages.test(request);
    }

    private static boolean isPart(HttpServletRequest request) {
        return isGet(request) && request.getHeader("HX-Request") != null;
    }

    /** Whether its answer is what the browser's window shows, and can be asked for anew. */
    private static boolean isShown(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return isGet(request)
                && (accepted == null || !accepted.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE));
    }

    private static boolean isGet(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod());
    }
}
