package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.external.Guard;

import io.micrometer.core.instrument.composite.CompositeMeterRegistry;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.HttpServerErrorException;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells webhooks what is to be told, each behind a guard of its own: none waits for another. */
final class WebhookSender {

    private static final int REFUSED = 0;
    private static final int FIRST_SERVER_ERROR = 500;

    private final WebhookClient client;
    private final WebhookSecrets secrets;
    private final WebhookProperties properties;
    private final InstantSource clock;
    private final ConcurrentMap<UUID, Guard> guards = new ConcurrentHashMap<>();

    WebhookSender(
            WebhookClient client,
            WebhookSecrets secrets,
            WebhookProperties properties,
            InstantSource clock) {
        this.client = client;
        this.secrets = secrets;
        this.properties = properties;
        this.clock = clock;
    }

    /** Never throws: whatever happened is in the outcome. */
    Outcome send(Delivery delivery) {
        Guard guard = guards.computeIfAbsent(delivery.webhookId(), this::guard);
        var sent = new AtomicInteger();
        var status = new AtomicInteger();
        Answer<Integer> answer = guard.call(() -> post(delivery, sent, status));
        return switch (answer) {
            case Answer.Given<Integer>(Integer code) when code == REFUSED ->
                    new Outcome.Failed(0, null, "address not allowed");
            case Answer.Given<Integer>(Integer code) when code >= 200 && code < 300 ->
                    new Outcome.Delivered(sent.get(), code);
            case Answer.Given<Integer>(Integer code) -> failed(sent, code, "not taken");
            case Answer.Refused<Integer>(int code, String _) -> failed(sent, code, "not taken");
            case Answer.NotSent<Integer> _ when sent.get() == 0 && guard.isClosed() ->
                    new Outcome.Crowded();
            case Answer.NotSent<Integer>(String reason) -> failed(sent, status.get(), reason);
            case Answer.Unknown<Integer>(String reason) -> failed(sent, status.get(), reason);
        };
    }

    /** A webhook that is no more needs no guard. */
    void forget(UUID webhookId) {
        guards.remove(webhookId);
    }

    private int post(Delivery delivery, AtomicInteger sent, AtomicInteger status)
            throws IOException {
        sent.incrementAndGet();
        status.set(0);
        Instant at = clock.instant();
        String messageId = delivery.deliveryId().toString();
        try {
            int code =
                    client.post(
                            URI.create(delivery.url()),
                            messageId,
                            at,
                            secrets.signature(delivery.webhookId(), messageId, at, delivery.body()),
                            delivery.body());
            status.set(code);
            if (code >= FIRST_SERVER_ERROR) {
                throw HttpServerErrorException.create(
                        HttpStatusCode.valueOf(code),
                        "",
                        HttpHeaders.EMPTY,
                        new byte[0],
                        StandardCharsets.UTF_8);
            }
            return code;
        } catch (AddressRefused _) {
            sent.decrementAndGet();
            return REFUSED;
        }
    }

    private static Outcome failed(AtomicInteger sent, int status, String error) {
        @Nullable Integer known = status == 0 ? null : status;
        return new Outcome.Failed(
                sent.get(),
                known,
                known != null && known >= FIRST_SERVER_ERROR ? "not taken" : error);
    }

    /** Not among the metrics: there are as many as offices like to register. */
    private Guard guard(UUID webhookId) {
        return new Guard(
                "webhook-" + webhookId, properties.guard(), _ -> "", new CompositeMeterRegistry());
    }
}
