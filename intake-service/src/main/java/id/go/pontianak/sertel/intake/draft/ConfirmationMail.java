package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.platform.external.Answer;
import id.go.pontianak.sertel.platform.external.Guard;
import id.go.pontianak.sertel.platform.time.OfficeTimes;

import io.micrometer.core.instrument.MeterRegistry;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * Asks a mailbox whether a draft is its owner's. Nothing that a stranger wrote stands in the mail;
 * an unknown outcome is tried again, under the same Message-ID.
 */
@Component
class ConfirmationMail {

    /** What is known of a mail. */
    enum Outcome {
        /** The mail server has it. */
        TAKEN,
        /** It will never take it: there is no such mailbox. */
        DECLINED,
        /** Not now, or nobody knows. */
        LATER
    }

    private static final Logger log = LoggerFactory.getLogger(ConfirmationMail.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);

    private final JavaMailSender sender;
    private final ConfirmationLinks links;
    private final MessageSource messages;
    private final OfficeTimes times;
    private final InstantSource clock;
    private final String from;
    private final Guard guard;

    ConfirmationMail(
            JavaMailSender sender,
            ConfirmationLinks links,
            MessageSource messages,
            OfficeTimes times,
            InstantSource clock,
            PublicFormProperties properties,
            MeterRegistry meters) {
        this.sender = sender;
        this.links = links;
        this.messages = messages;
        this.times = times;
        this.clock = clock;
        this.from = properties.sender();
        this.guard = new Guard("confirmation-mail", properties.mail(), _ -> "", meters);
    }

    /** Never throws: whatever happened is in the outcome. */
    Outcome send(Draft draft) {
        Answer<Outcome> answer = guard.call(() -> hand(mail(draft)));
        return switch (answer) {
            case Answer.Given<Outcome>(Outcome outcome) -> outcome;
            case Answer.NotSent<Outcome>(String reason) -> later(draft, reason);
            case Answer.Unknown<Outcome>(String reason) -> later(draft, reason);
            case Answer.Refused<Outcome>(int status, String _) -> later(draft, "status " + status);
        };
    }

    private static Outcome later(Draft draft, String reason) {
        log.info("The mailbox of draft {} is asked later: {}", draft.draftId(), reason);
        return Outcome.LATER;
    }

    private Outcome hand(MimeMessage mail) {
        try {
            sender.send(mail);
            return Outcome.TAKEN;
        } catch (MailSendException failure) {
            if (failure.getFailedMessages().isEmpty()) {
                // Only the farewell failed.
                return Outcome.TAKEN;
            }
            if (Arrays.stream(failure.getMessageExceptions())
                    .anyMatch(ConfirmationMail::isForGood)) {
                return Outcome.DECLINED;
            }
            throw failure;
        }
    }

    /**
     * An address that the server will take never is invalid; one that it will not now is unsent.
     */
    private static boolean isForGood(Exception reason) {
        return reason instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
    }

    private MimeMessage mail(Draft draft) throws MessagingException {
        MimeMessage mail = sender.createMimeMessage();
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(
                jakarta.mail.Message.RecipientType.TO,
                new InternetAddress(draft.request().request().applicant().email()));
        mail.setSubject(text("confirmation.subject", LANGUAGES.getFirst()), UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        String domain = from.substring(from.lastIndexOf('@'));
        mail.setHeader("Message-ID", "<" + draft.draftId() + domain + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", "id, en");
        mail.setText(body(draft), UTF_8);
        return mail;
    }

    private String body(Draft draft) {
        var body = new StringBuilder();
        for (Locale language : LANGUAGES) {
            body.append(body.isEmpty() ? "" : "\n\n— — —\n\n");
            body.append(
                    text(
                            "confirmation.body",
                            language,
                            links.url(draft),
                            times.full(draft.link().expiresAt(), language)));
        }
        return body.append('\n').toString();
    }

    private String text(String key, Locale language, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, language));
    }
}
