package id.go.pontianak.sertel.sandbox.whatsapp;

import id.go.pontianak.sertel.sandbox.standin.Environment;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How a WhatsApp stand-in runs.
 *
 * @param port 0 for a free one
 * @param state directory of the journal and of webhooks not yet taken
 * @param token the bearer token of the sender
 * @param appSecret key of the webhooks' signature
 * @param phoneNumberId the sender's number, by its id
 * @param webhook where statuses are told
 * @param statusDelay from one status of a message to the next
 * @param firstRetry after a webhook that was not taken; doubled each time, up to five minutes
 */
public record WhatsAppSettings(
        int port,
        Path state,
        String token,
        String appSecret,
        String phoneNumberId,
        URI webhook,
        Duration statusDelay,
        Duration firstRetry) {
    private static final Duration STATUS_DELAY = Duration.ofMillis(200);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);

    /** On a free port, with the usual times. */
    public static WhatsAppSettings onFreePort(
            Path state, String token, String appSecret, String phoneNumberId, URI webhook) {
        return new WhatsAppSettings(
                0, state, token, appSecret, phoneNumberId, webhook, STATUS_DELAY, FIRST_RETRY);
    }

    /** The same with other times. */
    public WhatsAppSettings withDelays(Duration betweenStatuses, Duration beforeFirstRetry) {
        return new WhatsAppSettings(
                port,
                state,
                token,
                appSecret,
                phoneNumberId,
                webhook,
                betweenStatuses,
                beforeFirstRetry);
    }

    static WhatsAppSettings from(Environment environment) {
        return new WhatsAppSettings(
                environment.port("WHATSAPP_PORT"),
                environment.directory("WHATSAPP_STATE"),
                environment.text("WHATSAPP_TOKEN"),
                environment.text("WHATSAPP_APP_SECRET"),
                environment.text("WHATSAPP_PHONE_NUMBER_ID"),
                URI.create(environment.text("WHATSAPP_WEBHOOK_URL")),
                environment.millis("WHATSAPP_STATUS_DELAY_MILLIS", STATUS_DELAY),
                environment.millis("WHATSAPP_FIRST_RETRY_MILLIS", FIRST_RETRY));
    }
}
