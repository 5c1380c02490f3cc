package id.go.pontianak.sertel.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

import java.io.IOException;

/** Leaves what is refused on pages to the page of errors. */
final class PageProblemHandler implements AccessDeniedHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(PageProblemHandler.class);

    private final AuthenticationEntryPoint entry;

    /**
     * @param entry for whoever has no session any more: the missing proof against forgery is found
     *     before that is
     */
    PageProblemHandler(AuthenticationEntryPoint entry) {
        this.entry = entry;
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException, ServletException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            entry.commence(
                    request, response, new InsufficientAuthenticationException("no session"));
            return;
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** A login that went wrong, or that a browser came back from a second time. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        log.warn("A login failed: {}", exception.getClass().getSimpleName());
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }
}
