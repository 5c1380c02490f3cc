package id.go.pontianak.sertel.sandbox.mail;

import id.go.pontianak.sertel.sandbox.standin.Environment;

import java.nio.file.Path;

/**
 * How a mail stand-in runs.
 *
 * @param httpPort of the mailbox, 0 for a free one
 * @param smtpPort 0 for a free one
 * @param state directory of the messages
 */
public record MailSettings(int httpPort, int smtpPort, Path state) {
    /** On free ports. */
    public static MailSettings onFreePorts(Path state) {
        return new MailSettings(0, 0, state);
    }

    static MailSettings from(Environment environment) {
        return new MailSettings(
                environment.port("MAIL_HTTP_PORT"),
                environment.port("MAIL_SMTP_PORT"),
                environment.directory("MAIL_STATE"));
    }
}
