package id.go.pontianak.sertel.platform.security;

import id.go.pontianak.sertel.platform.failure.Failures;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Ends a login after a working day, which a page that stays open would otherwise keep alive. Here
 * sessions are asked for first: while they cannot be had, people are told to wait and not to log
 * in.
 */
final class SessionLimit extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(SessionLimit.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Duration limit;
    private final InstantSource clock;

    SessionLimit(Duration limit, InstantSource clock) {
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session;
        try {
            session = request.getSession(false);
        } catch (RuntimeException failure) {
            if (!Failures.isTemporary(failure)) {
                throw failure;
            }
            log.warn("A login cannot be looked up: {}", failure.getClass().getSimpleName());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        if (session != null
                && Instant.ofEpochMilli(session.getCreationTime())
                        .plus(limit)
                        .isBefore(clock.instant())) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
