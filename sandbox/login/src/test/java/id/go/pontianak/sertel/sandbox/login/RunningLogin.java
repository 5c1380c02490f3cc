package id.go.pontianak.sertel.sandbox.login;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A login on a free port, with secrets and state of its own, and a browser to visit it. */
final class RunningLogin implements AutoCloseable {

    static final String PAGE = "http://localhost:8082";

    private static final JsonMapper JSON = new JsonMapper();

    private final ConfigurableApplicationContext application;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    RunningLogin(Path folder, Map<String, String> credentials) throws IOException {
        this(folder, credentials, List.of(URI.create("http://localhost:8081"), URI.create(PAGE)));
    }

    RunningLogin(Path folder, Map<String, String> credentials, List<URI> pages) throws IOException {
        Path file = folder.resolve("credentials.json");
        Files.writeString(file, JSON.writeValueAsString(credentials));
        application =
                new SpringApplicationBuilder(LoginApplication.class)
                        .run(
                                "--server.port=0",
                                "--sertel.login.credentials=" + file,
                                "--sertel.login.pages="
                                        + pages.stream()
                                                .map(URI::toString)
                                                .collect(Collectors.joining(",")),
                                "--sertel.login.state=" + folder.resolve("login"));
    }

    URI at(String path) {
        int port =
                application
                        .getEnvironment()
                        .getRequiredProperty("local.server.port", Integer.class);
        return path.startsWith("http")
                ? URI.create(path)
                : URI.create("http://localhost:" + port + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html, */*").build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        return browser.send(request(path, form).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> postAs(String user, String secret, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        String pair =
                Base64.getEncoder()
                        .encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return browser.send(
                request(path, form).header("Authorization", "Basic " + pair).build(),
                BodyHandlers.ofString());
    }

    Jwt verified(String token) {
        return NimbusJwtDecoder.withJwkSetUri(at("/oauth2/jwks").toString()).build().decode(token);
    }

    /** A logout token, whose type in the header is one of its own. */
    Jwt verifiedLogout(String token) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(at("/oauth2/jwks").toString())
                        .validateType(false)
                        .build();
        decoder.setJwtValidator(new JwtTimestampValidator());
        return decoder.decode(token);
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    HttpRequest.Builder request(String path, Map<String, String> form) {
        return HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)));
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A new token of that user's own, by client credentials. */
    String tokenOf(String user) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                postAs(
                        user,
                        TestSecrets.of(user),
                        "/oauth2/token",
                        Map.of("grant_type", "client_credentials"));
        if (answer.statusCode() != 200) {
            throw new AssertionError("No token: " + answer.statusCode() + " " + answer.body());
        }
        return json(answer).get("access_token").asString();
    }

    @Override
    public void close() {
        application.close();
    }
}
