package id.go.pontianak.sertel.notification.whatsapp;

import id.go.pontianak.sertel.notification.NotificationDesk;
import id.go.pontianak.sertel.platform.web.Problem;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;

/**
 * Where WhatsApp reports what became of messages; open to all, so believed only with its signature.
 */
@RestController
@RequestMapping("/webhooks/whatsapp")
final class WebhookController {

    /** WhatsApp sends at most 3 MB. */
    private static final int LARGEST_BODY = 3 * 1024 * 1024;

    private final NotificationDesk desk;
    private final WebhookSignature signature;
    private final String verifyToken;
    private final JsonMapper json;
    private final InstantSource clock;

    WebhookController(
            NotificationDesk desk,
            WhatsAppProperties properties,
            JsonMapper json,
            InstantSource clock) {
        this.desk = desk;
        this.signature = new WebhookSignature(properties.appSecret());
        this.verifyToken = properties.verifyToken();
        this.json = json;
        this.clock = clock;
    }

    /** Confirms the webhook's set-up. */
    @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    String confirm(
            @RequestParam(name = "hub.mode", defaultValue = "") String mode,
            @RequestParam(name = "hub.verify_token", defaultValue = "") String token,
            @RequestParam(name = "hub.challenge", defaultValue = "") String challenge) {
        boolean ours =
                !verifyToken.isEmpty()
                        && MessageDigest.isEqual(
                                verifyToken.getBytes(StandardCharsets.UTF_8),
                                token.getBytes(StandardCharsets.UTF_8));
        if (!ours || !mode.equals("subscribe")) {
            throw Problem.of(HttpStatus.FORBIDDEN, "NOT_YOURS", List.of());
        }
        return challenge;
    }

    /** Takes reports; taken is only what is in the database. */
    @PostMapping
    void take(
            HttpServletRequest request,
            @RequestHeader(name = "X-Hub-Signature-256", required = false) @Nullable String signed)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "CONTENT_TOO_LARGE", List.of());
        }
        if (!signature.isRight(body, signed)) {
            throw Problem.of(HttpStatus.UNAUTHORIZED, "BAD_SIGNATURE", List.of());
        }
        desk.report(StatusReports.of(read(body), clock.instant()));
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw Problem.badRequest("UNREADABLE");
        }
    }
}
