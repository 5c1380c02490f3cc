package id.go.pontianak.sertel.notification;

import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.event.Link;
import id.go.pontianak.sertel.platform.codec.EventCodec;
import id.go.pontianak.sertel.platform.link.LinkTokens;
import id.go.pontianak.sertel.platform.test.EventsOnKafka;
import id.go.pontianak.sertel.platform.test.MeshEnvironment;
import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.LinkPurpose;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The whole service on real infrastructure, between a mesh and an outside of the test's making. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {MeshEnvironment.class, Outside.class})
abstract class NotificationTestCase {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired EventCodec codec;
    @Autowired JdbcTemplate jdbc;
    @Autowired JsonMapper json;
    @LocalServerPort int port;
    EventsOnKafka mesh;

    @BeforeEach
    void listen() {
        mesh = new EventsOnKafka(codec);
    }

    @AfterEach
    void stopListening() {
        mesh.close();
        misbehave(Outside.mailbox(), "[]");
        misbehave(Outside.whatsApp(""), "[]");
    }

    static String token(Link link) {
        return new LinkTokens(MeshEnvironment.LINK_KEY).token(platform(link));
    }

    /** The token that withdraws, made of the link that follows an application. */
    static String withdrawal(Link tracking) {
        return token(
                new Link(
                        tracking.getLinkId(),
                        LinkPurpose.WITHDRAWAL.name(),
                        tracking.getExpiresAt()));
    }

    static String ownerCode(Link link) {
        return new LinkTokens(MeshEnvironment.LINK_KEY).code("OWNER", platform(link));
    }

    private static id.go.pontianak.sertel.platform.link.Link platform(Link link) {
        return new id.go.pontianak.sertel.platform.link.Link(
                UUID.fromString(link.getLinkId()), link.getPurpose(), link.getExpiresAt());
    }

    /** Mails to an address with this in their subject, once there are so many. */
    List<JsonNode> mails(String to, String subject, int atLeast) {
        return await().atMost(PATIENCE)
                .until(
                        () ->
                                received(Outside.mailbox(), to).stream()
                                        .filter(
                                                mail ->
                                                        mail.at("/subject")
                                                                .asString()
                                                                .contains(subject))
                                        .toList(),
                        found -> found.size() >= atLeast);
    }

    /** Requests to the stand-in for a phone number. */
    List<JsonNode> whatsApps(CaseEvents of, int atLeast) {
        return await().atMost(PATIENCE)
                .until(
                        () -> received(Outside.whatsApp(""), of.phone.substring(1)),
                        found -> found.size() >= atLeast);
    }

    List<JsonNode> received(String standIn, String to) {
        String query = "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        return json.readTree(get(standIn + "/_sandbox/received" + query, "").body())
                .valueStream()
                .toList();
    }

    /** What the service shows of a case's messages by one channel, once they are in a state. */
    JsonNode awaitState(CaseEvents of, String channel, String template, String state) {
        return await().atMost(PATIENCE)
                .until(
                        () -> shown(of, channel, template),
                        shown -> shown.at("/state").asString("").equals(state));
    }

    JsonNode shown(CaseEvents of, String channel, String template) {
        return notifications(of, Role.AUDITOR)
                .valueStream()
                .filter(item -> item.at("/channel").asString().equals(channel))
                .filter(item -> item.at("/template").asString().equals(template))
                .findFirst()
                .orElse(json.createObjectNode());
    }

    JsonNode notifications(CaseEvents of, Role role) {
        HttpResponse<String> answer =
                get(
                        url("/api/v1/notifications?applicationId=" + of.id),
                        Tokens.of(role, "someone"));
        return json.readTree(answer.body()).at("/items");
    }

    /** Gives a stand-in a fault script. */
    static void misbehave(String standIn, String script) {
        send(
                HttpRequest.newBuilder(URI.create(standIn + "/_sandbox/faults"))
                        .PUT(HttpRequest.BodyPublishers.ofString(script)));
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    static HttpResponse<String> get(String url, String token) {
        var request = HttpRequest.newBuilder(URI.create(url));
        return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
