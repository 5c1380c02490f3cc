package id.go.pontianak.sertel.sandbox.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Properties;

/**
 * What people read of a MIME message.
 *
 * @param text first plain text, empty when there is none
 * @param html first HTML, empty when there is none
 */
record MimeText(String subject, String messageId, String text, String html) {
    private static final Session NO_SESSION = Session.getInstance(new Properties());

    static MimeText parse(byte[] message) throws IOException {
        try {
            var mime = new MimeMessage(NO_SESSION, new ByteArrayInputStream(message));
            return new MimeText(
                    Objects.requireNonNullElse(mime.getSubject(), ""),
                    Objects.requireNonNullElse(mime.getMessageID(), ""),
                    first(mime, "text/plain"),
                    first(mime, "text/html"));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static String first(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = first(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return "";
        }
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        return !attached && part.isMimeType(type) && part.getContent() instanceof String text
                ? text.replace("\r\n", "\n")
                : "";
    }
}
