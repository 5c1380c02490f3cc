package id.go.pontianak.sertel.sandbox.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Tells every service that this browser's session logged in to that it has ended (OpenID Connect
 * Back-Channel Logout 1.0). A service that does not answer is logged, and holds up nobody for long.
 */
@Component
class LogoutEverywhere implements LogoutHandler, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogoutEverywhere.class);
    private static final String PATH = "/logout/connect/back-channel/sertel";
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final long ALL_SECONDS = 3;

    private final VisitedPages visited;
    private final LogoutTokens tokens;
    private final People people;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    LogoutEverywhere(VisitedPages visited, LogoutTokens tokens, People people) {
        this.visited = visited;
        this.tokens = tokens;
        this.people = people;
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        if (session == null || authentication == null) {
            return;
        }
        String name = SessionName.of(session.getId());
        Set<URI> pages = visited.leave(name);
        if (!pages.isEmpty()) {
            tell(pages, tokens.of(people.named(authentication.getName()), name));
        }
    }

    private void tell(Set<URI> pages, String token) {
        CompletableFuture.allOf(
                        pages.stream()
                                .map(page -> tell(page, token))
                                .toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, ALL_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private CompletableFuture<?> tell(URI page, String token) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(page + PATH))
                        .timeout(ANSWER)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "logout_token="
                                                + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                        .build();
        return client.sendAsync(request, BodyHandlers.discarding())
                .handle((answer, failure) -> noted(page, answer, failure));
    }

    private static boolean noted(
            URI page, @Nullable HttpResponse<Void> answer, @Nullable Throwable failure) {
        boolean told = answer != null && answer.statusCode() / 100 == 2;
        if (!told) {
            LOG.warn(
                    "{} was not told of a logout: {}",
                    page,
                    answer == null ? String.valueOf(failure) : answer.statusCode());
        }
        return told;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
