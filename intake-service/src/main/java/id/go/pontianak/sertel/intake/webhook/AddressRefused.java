package id.go.pontianak.sertel.intake.webhook;

import java.net.UnknownHostException;

/** A webhook leads where it may not. */
final class AddressRefused extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    AddressRefused() {
        super("a webhook leads to an address that may not be called");
    }
}
