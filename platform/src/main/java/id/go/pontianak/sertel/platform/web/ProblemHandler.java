package id.go.pontianak.sertel.platform.web;

import id.go.pontianak.sertel.platform.document.DocumentDamaged;
import id.go.pontianak.sertel.platform.failure.Failures;
import id.go.pontianak.sertel.platform.failure.TemporaryFailure;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Answers whatever ends a request early with a problem document. */
@RestControllerAdvice
final class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);
    private static final Duration AWAY = Duration.ofSeconds(5);

    private final ProblemDocuments documents;

    ProblemHandler(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Problem problem) {
        return answer(
                problem.status(),
                documents.of(
                        problem.status(),
                        problem.code(),
                        problem.faults(),
                        problem.arguments().toArray()),
                problem.retryAfter());
    }

    /** The database, the registry or the broker is away: nothing was accepted. */
    @ExceptionHandler({
        DataAccessException.class,
        TransactionException.class,
        TemporaryFailure.class
    })
    ResponseEntity<ProblemDetail> away(RuntimeException failure) throws Exception {
        if (!Failures.isTemporary(failure)) {
            return unexpected(failure);
        }
        log.warn("A request met {}", failure.getClass().getSimpleName());
        log.debug("A request met a failure", failure);
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                documents.of(HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE", List.of()),
                AWAY);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> damaged(DocumentDamaged damaged) {
        log.error("{}", damaged.getMessage());
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                documents.of(HttpStatus.INTERNAL_SERVER_ERROR, "DOCUMENT_DAMAGED", List.of()),
                null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure) throws Exception {
        if (failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException) {
            throw failure;
        }
        // The place without the text, which may quote the request.
        log.error(
                "A request failed: {} at {}",
                failure.getClass().getName(),
                Failures.place(failure));
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                documents.of(HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED", List.of()),
                null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Fault fault = Fault.of(pointer(unreadable), "UNREADABLE");
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(documents.of(HttpStatus.BAD_REQUEST, "UNREADABLE", List.of(fault)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode statusCode,
            WebRequest request) {
        if (request instanceof ServletWebRequest servlet
                && servlet.getResponse() != null
                && servlet.getResponse().isCommitted()) {
            log.warn("A request failed half answered: {}", failure.getClass().getName());
            return null;
        }
        HttpStatus status = HttpStatus.valueOf(statusCode.value());
        if (status.is5xxServerError()) {
            log.error("A request failed: {}", failure.getClass().getName());
        }
        if (request instanceof ServletWebRequest servlet && isForAPage(servlet)) {
            return leaveToThePageOfErrors(servlet, status);
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(documents.of(status, ProblemDocuments.code(status), List.of()));
    }

    /** Browsers ask for a page first of all; programs do not. */
    private static boolean isForAPage(ServletWebRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.startsWith(MediaType.TEXT_HTML_VALUE);
    }

    private static @Nullable ResponseEntity<Object> leaveToThePageOfErrors(
            ServletWebRequest request, HttpStatus status) {
        HttpServletResponse response = request.getResponse();
        if (response != null) {
            try {
                response.sendError(status.value());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return null;
    }

    /** Where in the document Jackson stopped; what it stopped at may have causes of its own. */
    private static String pointer(HttpMessageNotReadableException unreadable) {
        return Stream.<@Nullable Throwable>iterate(
                        unreadable,
                        cause -> cause != null,
                        cause -> cause == null ? null : cause.getCause())
                .filter(JacksonException.class::isInstance)
                .map(JacksonException.class::cast)
                .findFirst()
                .map(ProblemHandler::pointer)
                .orElse("");
    }

    static String pointer(JacksonException unreadable) {
        var pointer = new StringBuilder();
        unreadable
                .getPath()
                .forEach(
                        step ->
                                pointer.append('/')
                                        .append(
                                                step.getPropertyName() == null
                                                        ? Integer.toString(step.getIndex())
                                                        : escaped(step.getPropertyName())));
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, ProblemDetail document, @Nullable Duration retryAfter) {
        var answer = ResponseEntity.status(status);
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(document);
    }
}
