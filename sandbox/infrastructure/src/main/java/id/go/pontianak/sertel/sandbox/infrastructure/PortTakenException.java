package id.go.pontianak.sertel.sandbox.infrastructure;

/** A port that a process needs is in use by something else. */
public final class PortTakenException extends ProcessFailedException {

    private static final long serialVersionUID = 1L;
    private final int port;

    PortTakenException(String name, int port) {
        super("port " + port + " on 127.0.0.1, which " + name + " needs, is taken");
        this.port = port;
    }

    public int port() {
        return port;
    }
}
