package id.go.pontianak.sertel.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * An OpenID provider of a few lines: whoever is to log in is named in a header of the request that
 * a browser would make for the login page.
 */
public final class LoginStandIn {

    /** Who is to log in; made by {@link #announce}. */
    static final String PERSON = "X-Person";

    private static final LoginStandIn SHARED = new LoginStandIn();

    private record Login(Map<String, Object> claims, String clientId, String nonce) {}

    private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
    private final Map<String, Login> codes = new ConcurrentHashMap<>();
    private final RSAKey key;
    private final HttpServer server;

    private LoginStandIn() {
        try {
            key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/.well-known/openid-configuration", this::discovery);
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/keys", call -> json(call, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/logout", call -> json(call, "{}"));
        server.start();
    }

    /** The one of this virtual machine. */
    public static LoginStandIn shared() {
        return SHARED;
    }

    /** Its address. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Tells who is going to log in.
     *
     * @param claims of the ID token, beside those of the protocol
     * @return to be sent as {@link #PERSON}
     */
    String announce(Map<String, Object> claims) {
        String person = UUID.randomUUID().toString();
        people.put(person, claims);
        return person;
    }

    /** A logout token (OpenID Connect Back-Channel Logout 1.0) for one session. */
    public String logoutToken(String clientId, String subject, String sessionId) {
        return sign(
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject(subject)
                        .audience(clientId)
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                        .jwtID(UUID.randomUUID().toString())
                        .claim("sid", sessionId)
                        .claim(
                                "events",
                                Map.of(
                                        "http://schemas.openid.net/event/backchannel-logout",
                                        Map.of()))
                        .build());
    }

    private void discovery(HttpExchange call) throws IOException {
        json(
                call,
                """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
                 "end_session_endpoint": "%1$s/logout", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """
                        .formatted(issuer()));
    }

    private void authorize(HttpExchange call) throws IOException {
        Map<String, String> asked = parameters(call.getRequestURI().getRawQuery());
        Map<String, Object> claims = people.get(call.getRequestHeaders().getFirst(PERSON));
        // A public client's code is protected by PKCE alone (RFC 7636).
        if (claims == null || !asked.containsKey("code_challenge")) {
            call.sendResponseHeaders(400, -1);
            call.close();
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Login(
                        claims,
                        asked.getOrDefault("client_id", ""),
                        asked.getOrDefault("nonce", "")));
        URI back =
                UriComponentsBuilder.fromUriString(asked.getOrDefault("redirect_uri", ""))
                        .queryParam("code", code)
                        .queryParam("state", "{state}")
                        .encode()
                        .buildAndExpand(asked.getOrDefault("state", ""))
                        .toUri();
        call.getResponseHeaders().add("Location", back.toString());
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    private void token(HttpExchange call) throws IOException {
        Map<String, String> sent =
                parameters(
                        new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Login login = codes.remove(sent.getOrDefault("code", ""));
        if (login == null || !sent.containsKey("code_verifier")) {
            call.sendResponseHeaders(400, -1);
            call.close();
            return;
        }
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(login.clientId())
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .claim("nonce", login.nonce());
        login.claims().forEach(claims::claim);
        json(
                call,
                """
                {"access_token": "opaque", "token_type": "Bearer", "expires_in": 600,
                 "scope": "openid profile", "id_token": "%s"}
                """
                        .formatted(sign(claims.build())));
    }

    private String sign(JWTClaimsSet claims) {
        try {
            var token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                            claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new ConcurrentHashMap<>();
        for (String pair : text.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static void json(HttpExchange call, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
