package id.go.pontianak.sertel.notification.mail;

import id.go.pontianak.sertel.notification.letter.WrittenLetter;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Hands letters to the mail server by SMTP. */
public final class MailServer {

    /** The mail server's word on a letter. */
    sealed interface Reply {
        /** It has it. */
        record Taken() implements Reply {}

        /** Never, by a code of 500 and above: the mailbox does not exist, or the like. */
        record Declined(int code) implements Reply {}

        /** Not now, by a code of 400 and above. */
        record Later(int code) implements Reply {}
    }

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int FOR_GOOD = 500;
    private static final int FOR_NOW = 400;

    /** What the server itself would say, RFC 5321 and RFC 4954. */
    private static final int NO_ADDRESS = 553;

    private static final int NOT_LOGGED_IN = 535;

    private final JavaMailSender sender;
    private final String from;

    /**
     * @param from address that letters come from
     */
    public MailServer(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    /**
     * @return the server's word
     * @throws ConnectException if the server was not reached
     * @throws MailSendException if the connection broke, so that nobody knows
     */
    Reply take(UUID id, String to, WrittenLetter letter, Instant now)
            throws ConnectException, MessagingException {
        try {
            sender.send(mail(id, to, letter, now));
            return new Reply.Taken();
        } catch (AddressException e) {
            return new Reply.Declined(NO_ADDRESS);
        } catch (MailAuthenticationException e) {
            return new Reply.Later(NOT_LOGGED_IN);
        } catch (MailSendException failure) {
            return word(failure);
        }
    }

    private static Reply word(MailSendException failure) throws ConnectException {
        if (failure.getFailedMessages().isEmpty()) {
            // Only the farewell failed.
            return new Reply.Taken();
        }
        Exception reason = failure.getMessageExceptions()[0];
        if (reason == failure.getCause()) {
            throw unreached(failure);
        }
        int code = code(reason);
        if (code < FOR_NOW) {
            throw failure;
        }
        return code >= FOR_GOOD ? new Reply.Declined(code) : new Reply.Later(code);
    }

    private MimeMessage mail(UUID id, String to, WrittenLetter letter, Instant now)
            throws MessagingException {
        MimeMessage mail = sender.createMimeMessage();
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(Date.from(now));
        mail.setHeader("Message-ID", "<" + id + from.substring(from.lastIndexOf('@')) + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", "id, en");
        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        mail.setContent(new MimeMultipart("alternative", text, html));
        return mail;
    }

    private static ConnectException unreached(MailSendException failure) {
        var unreached = new ConnectException("the mail server was not reached");
        unreached.initCause(failure);
        return unreached;
    }

    /** The server's reply code among an exception's causes; -1 if it gave none. */
    private static int code(Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            int code =
                    switch (cause) {
                        case SMTPAddressFailedException recipient -> recipient.getReturnCode();
                        case SMTPSenderFailedException sender -> sender.getReturnCode();
                        case SMTPSendFailedException content -> content.getReturnCode();
                        default -> -1;
                    };
            if (code > 0) {
                return code;
            }
        }
        return -1;
    }
}
