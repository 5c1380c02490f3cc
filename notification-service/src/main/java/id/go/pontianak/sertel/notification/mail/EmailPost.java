package id.go.pontianak.sertel.notification.mail;

import id.go.pontianak.sertel.notification.Post;
import id.go.pontianak.sertel.notification.domain.AddressedLetter;
import id.go.pontianak.sertel.notification.domain.Message;
import id.go.pontianak.sertel.notification.domain.NotificationCommand;
import id.go.pontianak.sertel.notification.letter.Letters;
import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.external.Guard;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Sends emails. A copy too many harms nobody, so what may have been sent is sent again, under the
 * same Message-ID.
 */
public final class EmailPost implements Post {

    private static final Logger log = LoggerFactory.getLogger(EmailPost.class);

    private final Letters letters;
    private final MailServer server;
    private final Guard guard;
    private final InstantSource clock;

    public EmailPost(Letters letters, MailServer server, Guard guard, InstantSource clock) {
        this.letters = letters;
        this.server = server;
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public NotificationCommand send(
            Message message, AddressedLetter letter, boolean mayHaveBeenSent) {
        var written = letters.write(message.template(), letter.letter());
        Answer<MailServer.Reply> answer =
                guard.call(
                        () ->
                                server.take(
                                        message.notificationId(),
                                        letter.recipient(),
                                        written,
                                        clock.instant()));
        Instant now = clock.instant();
        return switch (answer) {
            case Answer.Given<MailServer.Reply>(MailServer.Reply.Taken _) ->
                    new NotificationCommand.Accept(null, now);
            case Answer.Given<MailServer.Reply>(MailServer.Reply.Declined(int code)) ->
                    new NotificationCommand.Decline("SMTP_" + code, now);
            case Answer.Given<MailServer.Reply>(MailServer.Reply.Later(int code)) ->
                    putOff(message, "SMTP " + code, now);
            case Answer.NotSent<MailServer.Reply>(String reason) -> putOff(message, reason, now);
            case Answer.Refused<MailServer.Reply> _ ->
                    throw new IllegalStateException("a mail server does not speak HTTP");
            case Answer.Unknown<MailServer.Reply>(String reason) -> {
                log.warn("Email {} may not have been taken: {}", message.notificationId(), reason);
                yield new NotificationCommand.LeaveOpen(now);
            }
        };
    }

    private static NotificationCommand putOff(Message message, String reason, Instant now) {
        log.info("Email {} is put off: {}", message.notificationId(), reason);
        return new NotificationCommand.PutOff(Duration.ZERO, now);
    }
}
