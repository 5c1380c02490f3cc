package id.go.pontianak.sertel.notification.whatsapp;

import id.go.pontianak.sertel.notification.Post;
import id.go.pontianak.sertel.notification.domain.AddressedLetter;
import id.go.pontianak.sertel.notification.domain.Message;
import id.go.pontianak.sertel.notification.domain.MessageRule.WhatsAppForm;
import id.go.pontianak.sertel.notification.domain.MessageTable;
import id.go.pontianak.sertel.notification.domain.NotificationCommand;
import id.go.pontianak.sertel.notification.letter.Letters;
import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.external.Guard;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends WhatsApp messages. The Cloud API knows no key against repetition, so a message that may
 * have been sent is never sent again.
 */
public final class WhatsAppPost implements Post {

    private static final Logger log = LoggerFactory.getLogger(WhatsAppPost.class);

    /** WhatsApp takes one message in six seconds for each recipient. */
    private static final Duration SPACING = Duration.ofSeconds(6);

    private static final int UNAUTHORIZED = 401;

    private final MessageTable table;
    private final Letters letters;
    private final CloudApi api;
    private final WhatsAppProperties properties;
    private final Guard guard;
    private final InstantSource clock;
    private final AtomicReference<Instant> parkedUntil = new AtomicReference<>(Instant.EPOCH);

    WhatsAppPost(
            MessageTable table,
            Letters letters,
            CloudApi api,
            WhatsAppProperties properties,
            InstantSource clock,
            MeterRegistry meters) {
        this.table = table;
        this.letters = letters;
        this.api = api;
        this.properties = properties;
        this.guard = new Guard("whatsapp-messages", properties.guard(), CloudApi::codeOf, meters);
        this.clock = clock;
        meters.gauge("sertel.whatsapp.parked", this, post -> post.parked().isZero() ? 0 : 1);
    }

    @Override
    public NotificationCommand send(
            Message about, AddressedLetter letter, boolean mayHaveBeenSent) {
        UUID id = about.notificationId();
        if (mayHaveBeenSent) {
            log.warn("WhatsApp message {} was begun before and is held", id);
            return new NotificationCommand.LeaveOpen(clock.instant());
        }
        Duration parked = parked();
        if (!parked.isZero()) {
            return new NotificationCommand.PutOff(parked, clock.instant());
        }
        TemplateMessage message = message(about, letter);
        Answer<String> answer = guard.call(() -> api.send(message));
        Instant now = clock.instant();
        return switch (answer) {
            case Answer.Given<String>(String wamid) -> new NotificationCommand.Accept(wamid, now);
            case Answer.Refused<String>(int status, String code) -> refused(id, status, code, now);
            case Answer.NotSent<String>(String reason) -> {
                log.info("WhatsApp message {} is put off: {}", id, reason);
                yield new NotificationCommand.PutOff(Duration.ZERO, now);
            }
            case Answer.Unknown<String>(String reason) -> {
                log.warn("WhatsApp message {} may have been sent and is held: {}", id, reason);
                yield new NotificationCommand.LeaveOpen(now);
            }
        };
    }

    private NotificationCommand refused(UUID id, int status, String code, Instant now) {
        Refusal refusal =
                status == UNAUTHORIZED && code.isEmpty() ? Refusal.ACCOUNT : Refusal.of(code);
        return switch (refusal) {
            case ACCOUNT -> {
                log.error("WhatsApp refuses the account ({}, {}): parked", status, code);
                parkedUntil.set(now.plus(properties.parkFor()));
                yield new NotificationCommand.PutOff(properties.parkFor(), now);
            }
            case BUSY -> new NotificationCommand.PutOff(SPACING, now);
            case RECIPIENT -> new NotificationCommand.Decline(code, now);
            case MESSAGE -> {
                log.error("WhatsApp refuses message {} for good ({}, {})", id, status, code);
                yield new NotificationCommand.Decline(
                        code.isEmpty() ? "HTTP_" + status : code, now);
            }
        };
    }

    private TemplateMessage message(Message about, AddressedLetter letter) {
        String template = about.template();
        WhatsAppForm form =
                table.whatsAppForm(template)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "the table no longer has " + template));
        return TemplateMessage.of(
                letter.recipient().replace("+", ""),
                about.notificationId().toString(),
                template,
                properties.language(),
                letters.lines(letter.letter(), form.body()),
                form.button() ? letters.token(letter.letter()) : Optional.empty());
    }

    private Duration parked() {
        Duration left = Duration.between(clock.instant(), parkedUntil.get());
        return left.isNegative() ? Duration.ZERO : left;
    }
}
