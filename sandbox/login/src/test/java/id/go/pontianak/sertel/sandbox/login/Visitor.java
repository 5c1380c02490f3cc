package id.go.pontianak.sertel.sandbox.login;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person's browser, on the way from a service's page to the login and back. */
final class Visitor {

    static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-standard-0123";

    private static final String CALLBACK = "/login/oauth2/code/sertel";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final RunningLogin login;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(RunningLogin login) {
        this.login = login;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(login.at(path)).header("Accept", "text/html, */*").build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        return browser.send(login.request(path, form).build(), BodyHandlers.ofString());
    }

    /** Fills in the form. */
    HttpResponse<String> enter(String user, String password)
            throws IOException, InterruptedException {
        return submit("/login", "/login", Map.of("username", user, "password", password));
    }

    /** Posts a form of that page, with what the page sends along. */
    HttpResponse<String> submit(String page, String to, Map<String, String> fields)
            throws IOException, InterruptedException {
        String shown = get(page).body();
        Matcher csrf = CSRF.matcher(shown);
        assertThat(csrf.find()).as(shown).isTrue();
        Map<String, String> form = new TreeMap<>(fields);
        form.put("_csrf", csrf.group(1));
        return post(to, form);
    }

    /** Where the browser is sent that a page sends here. */
    String sentFrom(URI page) throws IOException, InterruptedException {
        return get(authorization(page)).headers().firstValue("Location").orElseThrow();
    }

    /** A code for that page, by the form where nobody is logged in yet. */
    String codeFor(URI page, String user) throws IOException, InterruptedException {
        String back = sentFrom(page);
        if (back.endsWith("/login")) {
            HttpResponse<String> entered = enter(user, TestSecrets.of(user));
            String saved = entered.headers().firstValue("Location").orElseThrow();
            back = get(saved).headers().firstValue("Location").orElseThrow();
        }
        assertThat(back).startsWith(page + CALLBACK).contains("state=a-state");
        return back.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    /** What the page gets for the code. */
    JsonNode tokensFor(URI page, String user) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/oauth2/token", exchange(page, codeFor(page, user)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return RunningLogin.json(answer);
    }

    /** Ends the session as the page's logout does. */
    HttpResponse<String> endSession(URI page, JsonNode tokens)
            throws IOException, InterruptedException {
        return get(
                "/connect/logout?"
                        + RunningLogin.encoded(
                                Map.of(
                                        "id_token_hint",
                                        tokens.get("id_token").asString(),
                                        "post_logout_redirect_uri",
                                        page + "/")));
    }

    static Map<String, String> exchange(URI page, String code) {
        return new TreeMap<>(
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        Clients.PAGES,
                        "code",
                        code,
                        "redirect_uri",
                        page + CALLBACK,
                        "code_verifier",
                        VERIFIER));
    }

    private static String authorization(URI page) {
        return "/oauth2/authorize?"
                + RunningLogin.encoded(
                        Map.of(
                                "response_type", "code",
                                "client_id", Clients.PAGES,
                                "redirect_uri", page + CALLBACK,
                                "scope", "openid profile",
                                "state", "a-state",
                                "code_challenge_method", "S256",
                                "code_challenge", challenge()));
    }

    private static String challenge() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
