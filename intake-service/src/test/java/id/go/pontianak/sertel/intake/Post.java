package id.go.pontianak.sertel.intake;

import static org.awaitility.Awaitility.await;

import id.go.pontianak.sertel.sandbox.mail.MailSettings;
import id.go.pontianak.sertel.sandbox.mail.MailStandIn;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail server of all tests, and what came to its mailboxes. */
public final class Post implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("http://localhost:8081(/confirm/[\\w-]+)");
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final MailStandIn MAIL = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "post",
                                Map.of(
                                        "spring.mail.host",
                                        "127.0.0.1",
                                        "spring.mail.port",
                                        MAIL.smtpPort())));
    }

    /** The address by which a mailbox confirms, once it was asked to. */
    public static String confirmation(String mailbox) {
        return link(awaited(mailbox, 1).getFirst().at("/text").asString());
    }

    /** The mails of a mailbox, the latest first, once there are so many. */
    public static List<JsonNode> awaited(String mailbox, int many) {
        return await().atMost(PATIENCE).until(() -> received(mailbox), all -> all.size() >= many);
    }

    /** The mails of a mailbox so far, the latest first. */
    public static List<JsonNode> received(String mailbox) {
        String answer =
                send(HttpRequest.newBuilder(URI.create(MAIL.url() + "/_sandbox/received")).GET());
        return JSON.readTree(answer)
                .valueStream()
                .filter(mail -> mail.at("/to").asString().equals(mailbox))
                .toList();
    }

    /** What the mail server does to the next mails. */
    public static void misbehave(String faults) {
        send(
                HttpRequest.newBuilder(URI.create(MAIL.url() + "/_sandbox/faults"))
                        .PUT(BodyPublishers.ofString(faults)));
    }

    private static String link(String text) {
        Matcher found = LINK.matcher(text);
        if (!found.find()) {
            throw new AssertionError("the mail holds no link");
        }
        return found.group(1);
    }

    private static String send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static MailStandIn start() {
        try {
            return MailStandIn.start(MailSettings.onFreePorts(Files.createTempDirectory("mail")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
