package id.go.pontianak.sertel.sandbox.demo;

import java.net.URI;

/**
 * Where everything stands that a case is played through; no address ends in a slash.
 *
 * @param login the login, whose token endpoint is {@code /oauth2/token}
 * @param intake step 1
 * @param disposition steps 2 to 4
 * @param verification step 5
 * @param issuance steps 6 and 7
 * @param notification who was told what
 * @param bsre the certificate authority's stand-in
 * @param whatsapp the WhatsApp stand-in
 * @param mailbox the mailbox of the mail stand-in
 */
public record Addresses(
        URI login,
        URI intake,
        URI disposition,
        URI verification,
        URI issuance,
        URI notification,
        URI bsre,
        URI whatsapp,
        URI mailbox) {

    /** The addresses that {@code ./sertel up} uses. */
    public static Addresses usual() {
        return new Addresses(
                local(9000),
                local(8081),
                local(8082),
                local(8083),
                local(8084),
                local(8085),
                local(9001),
                local(9002),
                local(9003));
    }

    /** The address of that port of this machine. */
    public static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }
}
