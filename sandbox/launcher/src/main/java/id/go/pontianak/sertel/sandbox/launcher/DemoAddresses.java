package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.demo.Addresses;

import java.net.URI;

/** Tells the demonstration where a mesh stands. */
final class DemoAddresses {

    private DemoAddresses() {}

    static Addresses of(Endpoints endpoints) {
        return new Addresses(
                uri(endpoints, "login"),
                uri(endpoints, "intake"),
                uri(endpoints, "disposition"),
                uri(endpoints, "verification"),
                uri(endpoints, "issuance"),
                uri(endpoints, "notification"),
                uri(endpoints, "bsre"),
                uri(endpoints, "whatsapp"),
                uri(endpoints, "mail"));
    }

    private static URI uri(Endpoints endpoints, String name) {
        return URI.create(endpoints.url(name));
    }
}
