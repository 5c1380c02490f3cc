package id.go.pontianak.sertel.platform.page;

import id.go.pontianak.sertel.platform.failure.Failures;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.web.ProblemDocuments;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** Tells as a page what ends a request for a page early. */
@ControllerAdvice(annotations = PageController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageProblems {

    private static final Logger log = LoggerFactory.getLogger(PageProblems.class);

    private final ProblemDocuments documents;
    private final Frames frames;

    PageProblems(ProblemDocuments documents, Frames frames) {
        this.documents = documents;
        this.frames = frames;
    }

    @ExceptionHandler
    ModelAndView problem(Problem problem, HttpServletRequest request) {
        return page(
                request,
                problem.status(),
                problem.code(),
                problem.faults(),
                problem.arguments().toArray());
    }

    /** An address that names nothing. */
    @ExceptionHandler
    ModelAndView unknown(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND, "NOT_FOUND", List.of());
    }

    @ExceptionHandler
    ModelAndView unexpected(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException
                // Who listened has left: there is nobody to tell, and nothing wrong.
                || failure instanceof AsyncRequestNotUsableException) {
            throw failure;
        }
        if (failure instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return page(request, status, ProblemDocuments.code(status), List.of());
        }
        if (Failures.isTemporary(failure)) {
            log.warn("A request met {}", failure.getClass().getSimpleName());
            return page(request, HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE", List.of());
        }
        // The place without the text, which may quote the request.
        log.error(
                "A request failed: {} at {}",
                failure.getClass().getName(),
                Failures.place(failure));
        return page(request, HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED", List.of());
    }

    private ModelAndView page(
            HttpServletRequest request,
            HttpStatus status,
            String code,
            List<Fault> faults,
            Object... arguments) {
        ProblemDetail document = documents.of(status, code, faults, arguments);
        var page = new ModelAndView("sertel/problem");
        page.setStatus(status);
        page.addObject("text", String.valueOf(document.getTitle()));
        page.addObject("faults", documents.texts(faults));
        page.addObject("status", status.value());
        page.addObject("frame", frames.of(request));
        return page;
    }
}
