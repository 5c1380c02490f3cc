package id.go.pontianak.sertel.sandbox.demo;

/** Something did not come about in time. */
public final class WaitFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    WaitFailed(String message) {
        super(message);
    }
}
