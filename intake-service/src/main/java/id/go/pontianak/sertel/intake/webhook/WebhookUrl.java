package id.go.pontianak.sertel.intake.webhook;

import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Where a webhook leads, looked at when it is registered, and again with each delivery. */
final class WebhookUrl {

    private static final int LONGEST = 2_000;
    private static final String POINTER = "/url";

    private final AllowedAddresses addresses;
    private final Reach reach;

    WebhookUrl(Reach reach) {
        this.reach = reach;
        this.addresses = new AllowedAddresses(reach);
    }

    /**
     * @return the address as it will be called
     * @throws Problem 422 if it will not be
     */
    URI check(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw refused(Fault.of(POINTER, "REQUIRED"));
        }
        if (text.length() > LONGEST) {
            throw refused(Fault.of(POINTER, "TOO_LONG", LONGEST));
        }
        URI url = parse(text.strip());
        String host = url.getHost();
        if (host == null
                || url.getRawUserInfo() != null
                || url.getRawFragment() != null
                || !(isScheme(url, "https") || isScheme(url, "http"))) {
            throw refused(Fault.of(POINTER, "WEBHOOK_URL_UNREADABLE"));
        }
        InetAddress[] found = resolve(host);
        if (isScheme(url, "http")
                && !(reach.loopback()
                        && Arrays.stream(found).allMatch(InetAddress::isLoopbackAddress))) {
            throw refused(Fault.of(POINTER, "WEBHOOK_NOT_HTTPS"));
        }
        return url;
    }

    private InetAddress[] resolve(String host) {
        try {
            return addresses.resolve(host);
        } catch (AddressRefused _) {
            throw refused(Fault.of(POINTER, "WEBHOOK_ADDRESS_NOT_ALLOWED"));
        } catch (UnknownHostException _) {
            throw refused(Fault.of(POINTER, "WEBHOOK_HOST_UNKNOWN"));
        }
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException _) {
            throw refused(Fault.of(POINTER, "WEBHOOK_URL_UNREADABLE"));
        }
    }

    private static boolean isScheme(URI url, String scheme) {
        return scheme.equalsIgnoreCase(url.getScheme());
    }

    private static Problem refused(Fault fault) {
        return Problem.invalid(List.of(fault));
    }
}
