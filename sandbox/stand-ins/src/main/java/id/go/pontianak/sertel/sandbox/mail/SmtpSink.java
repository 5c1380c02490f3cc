package id.go.pontianak.sertel.sandbox.mail;

import id.go.pontianak.sertel.sandbox.standin.Fault;
import id.go.pontianak.sertel.sandbox.standin.Faults;

import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Takes one message over SMTP; it is accepted only when it is on the disk. */
final class SmtpSink implements MessageHandler {
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int TOO_LARGE = 552;
    private static final int LOCAL_ERROR = 451;

    private final Mailbox mailbox;
    private final Faults faults;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    SmtpSink(Mailbox mailbox, Faults faults) {
        this.mailbox = mailbox;
        this.faults = faults;
    }

    @Override
    public void from(String from) {
        sender = from;
    }

    @Override
    public void recipient(String recipient) {
        recipients.add(recipient);
    }

    @Override
    public @Nullable String data(InputStream data) throws RejectException {
        var fault = faults.next("SMTP", "/smtp");
        try {
            var message = data.readNBytes(LARGEST + 1);
            if (message.length > LARGEST) {
                throw new RejectException(TOO_LARGE, "Too large");
            }
            before(fault);
            mailbox.keep(sender, String.join(", ", recipients), MimeText.parse(message));
        } catch (IOException _) {
            throw new RejectException(LOCAL_ERROR, "Not kept");
        }
        if (fault != null && fault.action() == Fault.Action.CLOSE_AFTER) {
            fault.pause();
            throw new DropConnectionException("Cut after keeping");
        }
        return null;
    }

    @Override
    public void done() {
        recipients.clear();
    }

    private static void before(@Nullable Fault fault) throws RejectException {
        if (fault == null || fault.action() == Fault.Action.CLOSE_AFTER) {
            return;
        }
        fault.pause();
        switch (fault.action()) {
            case RESPOND -> throw new RejectException(fault.status(), "Fault script");
            case CLOSE_BEFORE -> throw new DropConnectionException("Cut before keeping");
            default -> {}
        }
    }
}
