package id.go.pontianak.sertel.sandbox.mail;

import id.go.pontianak.sertel.sandbox.standin.DurableFiles;
import id.go.pontianak.sertel.sandbox.standin.Environment;
import id.go.pontianak.sertel.sandbox.standin.StandInServer;

import org.subethamail.smtp.server.SMTPServer;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.concurrent.Executors;

/** A mail server for one machine: takes everything by SMTP, delivers nothing, shows it all. */
public final class MailStandIn implements AutoCloseable {
    private final StandInServer server;
    private final SMTPServer smtp;

    private MailStandIn(StandInServer server, SMTPServer smtp) {
        this.server = server;
        this.smtp = smtp;
    }

    /** Starts the program with the settings of its environment. */
    public static void main(String[] arguments) throws IOException {
        var environment = Environment.ofProcess();
        var standIn = start(MailSettings.from(environment), environment.address());
        System.out.println(
                "Mail stand-in: " + standIn.url() + ", SMTP localhost:" + standIn.smtpPort());
    }

    /**
     * Starts one; on return both ports answer.
     *
     * @throws IOException when a port is taken or the state can't be used
     */
    public static MailStandIn start(MailSettings settings) throws IOException {
        return start(settings, InetAddress.getLoopbackAddress());
    }

    private static MailStandIn start(MailSettings settings, InetAddress address)
            throws IOException {
        var state = DurableFiles.directory(settings.state());
        var mailbox = new Mailbox(state, Clock.systemUTC());
        var server = StandInServer.bind(address, settings.httpPort(), state);
        var smtp =
                new SMTPServer.Builder()
                        .bindAddress(address)
                        .port(settings.smtpPort())
                        .hostName("localhost")
                        .executorService(Executors.newVirtualThreadPerTaskExecutor())
                        .messageHandlerFactory(_ -> new SmtpSink(mailbox, server.faults()))
                        .build();
        try {
            smtp.start();
        } catch (RuntimeException _) {
            server.close();
            throw new BindException("Port " + settings.smtpPort() + " is taken");
        }
        var pages = new MailboxPages(mailbox);
        server.route("GET", "/", pages::list)
                .route("GET", "/messages/{id}", pages::message)
                .route("GET", "/messages/{id}/html", pages::html)
                .route("GET", "/_sandbox/received", pages::received)
                .start();
        return new MailStandIn(server, smtp);
    }

    /** The mailbox's address, without a slash at its end. */
    public String url() {
        return server.url();
    }

    /** The SMTP port in use. */
    public int smtpPort() {
        return smtp.getPortAllocated();
    }

    @Override
    public void close() throws IOException {
        smtp.stop();
        server.close();
    }
}
