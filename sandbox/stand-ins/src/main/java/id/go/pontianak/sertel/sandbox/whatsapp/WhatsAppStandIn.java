package id.go.pontianak.sertel.sandbox.whatsapp;

import id.go.pontianak.sertel.sandbox.standin.DurableFiles;
import id.go.pontianak.sertel.sandbox.standin.Environment;
import id.go.pontianak.sertel.sandbox.standin.StandInServer;

import java.io.IOException;
import java.net.InetAddress;

/**
 * The WhatsApp Cloud API for one machine: takes template messages, and tells what became of them.
 */
public final class WhatsAppStandIn implements AutoCloseable {
    private final StandInServer server;
    private final Webhooks webhooks;

    private WhatsAppStandIn(StandInServer server, Webhooks webhooks) {
        this.server = server;
        this.webhooks = webhooks;
    }

    /** Starts the program with the settings of its environment. */
    public static void main(String[] arguments) throws IOException {
        var environment = Environment.ofProcess();
        var standIn = start(WhatsAppSettings.from(environment), environment.address());
        System.out.println("WhatsApp stand-in: " + standIn.url());
    }

    /**
     * Starts one; on return it answers.
     *
     * @throws IOException when the port is taken or the state can't be used
     */
    public static WhatsAppStandIn start(WhatsAppSettings settings) throws IOException {
        return start(settings, InetAddress.getLoopbackAddress());
    }

    private static WhatsAppStandIn start(WhatsAppSettings settings, InetAddress address)
            throws IOException {
        var state = DurableFiles.directory(settings.state());
        var server = StandInServer.bind(address, settings.port(), state);
        var webhooks = new Webhooks(settings, server.faults());
        var messages = new MessageRoutes(settings, webhooks);
        server.route("POST", "/{version}/{phoneNumberId}/messages", messages::send).start();
        webhooks.resume();
        return new WhatsAppStandIn(server, webhooks);
    }

    /** The address, without a slash at its end and without a version. */
    public String url() {
        return server.url();
    }

    @Override
    public void close() throws IOException {
        server.close();
        webhooks.close();
    }
}
