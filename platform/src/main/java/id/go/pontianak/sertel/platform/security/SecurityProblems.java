package id.go.pontianak.sertel.platform.security;

import id.go.pontianak.sertel.platform.web.ProblemDocuments;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.LocaleResolver;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;

/**
 * 401, 403, and 400 for addresses that the firewall stops, as problem documents; who looks at pages
 * is told so on one.
 */
final class SecurityProblems
        implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final ProblemDocuments documents;
    private final JsonMapper json;
    private final LocaleResolver locales;

    SecurityProblems(ProblemDocuments documents, JsonMapper json, LocaleResolver locales) {
        this.documents = documents;
        this.json = json;
        this.locales = locales;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        answer(request, response, HttpStatus.UNAUTHORIZED);
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN);
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestRejectedException exception)
            throws IOException {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        answer(request, response, HttpStatus.BAD_REQUEST);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        // Before the dispatcher, the context has the virtual machine's language where none is asked
        // for.
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsBytes(documents.of(status, status.name(), List.of())));
    }
}
