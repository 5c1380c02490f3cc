package id.go.pontianak.sertel.sandbox.bsre;

import id.go.pontianak.sertel.sandbox.standin.DurableFiles;
import id.go.pontianak.sertel.sandbox.standin.Environment;
import id.go.pontianak.sertel.sandbox.standin.StandInServer;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;

/**
 * BSrE for one machine: a certificate authority that really issues X.509, behind the interface that
 * {@code docs/bsre.md} describes.
 *
 * <p>The anchor is {@code root.pem} in the directory of the state; it is there before the port
 * opens.
 */
public final class BsreStandIn implements AutoCloseable {
    private final StandInServer server;
    private final KeyPool keys;
    private final String url;
    private final Path state;

    private BsreStandIn(StandInServer server, KeyPool keys, String url, Path state) {
        this.server = server;
        this.keys = keys;
        this.url = url;
        this.state = state;
    }

    /** Starts the program with the settings of its environment. */
    public static void main(String[] arguments) throws IOException {
        var environment = Environment.ofProcess();
        var standIn = start(BsreSettings.from(environment), environment.address());
        System.out.println("BSrE stand-in: " + standIn.url());
    }

    /**
     * Starts one; on return it answers.
     *
     * @throws IOException when the port is taken or the state can't be used
     */
    public static BsreStandIn start(BsreSettings settings) throws IOException {
        return start(settings, InetAddress.getLoopbackAddress());
    }

    private static BsreStandIn start(BsreSettings settings, InetAddress address)
            throws IOException {
        var state = DurableFiles.directory(settings.state());
        var given = settings.url();
        // Who waits for the port finds the anchor; only a free port must be known before its name.
        var early = given == null ? null : new Authorities(state, given);
        var server = StandInServer.bind(address, settings.port(), state);
        var url = given == null ? server.url() : given;
        var authorities = early == null ? new Authorities(state, url) : early;
        var keys = new KeyPool();
        var people = new People(state);
        var revocations = new Revocations(state);
        var issuance = new Issuance(authorities, revocations, keys, settings.clock());
        var credentials = new BasicCredentials(settings.username(), settings.password());
        var registration = new RegistrationRoutes(settings, people, keys);
        var passphrase = new PassphraseRoutes(settings, url, people, issuance);
        var certificates =
                new CertificateRoutes(people, issuance, authorities, revocations, settings.clock());
        var replacements = new Replacements(people, issuance, revocations, settings.clock());
        server.route("POST", "/api/user/registration", credentials.guard(registration::register))
                .route(
                        "GET",
                        "/api/user/registration/{requestId}",
                        credentials.guard(registration::registration))
                .route("POST", "/api/v2/user/check/status", credentials.guard(registration::status))
                .route("POST", "/api/user/passphrase-link", credentials.guard(passphrase::link))
                .route("GET", "/passphrase/{token}", passphrase::page)
                .route("POST", "/passphrase/{token}", passphrase::submit)
                .route(
                        "POST",
                        "/api/user/certificate",
                        credentials.guard(certificates::certificate))
                .route("POST", "/api/user/certificate/p12", credentials.guard(certificates::pkcs12))
                .route("GET", "/crl/{file}", certificates::revocationList)
                .route("POST", "/_sandbox/certificates", replacements::change)
                .start();
        return new BsreStandIn(server, keys, url, state);
    }

    /** The public address, without a slash at its end. */
    public String url() {
        return url;
    }

    /** The anchor of every certificate that is in order: the root, as PEM. */
    public Path root() {
        return state.resolve("root.pem");
    }

    @Override
    public void close() throws IOException {
        server.close();
        keys.close();
    }
}
