package id.go.pontianak.sertel.sandbox.demo;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An access token for each user, asked for once and kept until shortly before it ends. */
final class Tokens {

    /** Taken off a token's life, so that none ends on its way. */
    private static final long MARGIN_SECONDS = 60;

    private final URI login;
    private final Credentials credentials;
    private final Browser browser;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    private record Token(String value, Instant end) {}

    Tokens(URI login, Credentials credentials, Browser browser) {
        this.login = login;
        this.credentials = credentials;
        this.browser = browser;
    }

    String of(String user) throws InterruptedException {
        Token token = kept.get(user);
        if (token == null || Instant.now().isAfter(token.end())) {
            token = ask(user);
            kept.put(user, token);
        }
        return token.value();
    }

    private Token ask(String user) throws InterruptedException {
        String pair = user + ":" + credentials.of(user);
        JsonNode answer =
                browser.send(
                                HttpRequest.newBuilder(URI.create(login + "/oauth2/token"))
                                        .header("Authorization", "Basic " + base64(pair))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(
                                                BodyPublishers.ofString(
                                                        "grant_type=client_credentials")))
                        .expect(200)
                        .json();
        return new Token(
                answer.get("access_token").asString(),
                Instant.now().plusSeconds(answer.get("expires_in").asLong() - MARGIN_SECONDS));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
