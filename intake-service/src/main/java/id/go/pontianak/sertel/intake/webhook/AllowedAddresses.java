package id.go.pontianak.sertel.intake.webhook;

import org.apache.hc.client5.http.DnsResolver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Looks addresses up, and gives none out that may not be called. Connections are made to what this
 * gave, so a name that leads elsewhere a moment later changes nothing.
 */
final class AllowedAddresses implements DnsResolver {

    private final Reach reach;

    AllowedAddresses(Reach reach) {
        this.reach = reach;
    }

    /**
     * @throws AddressRefused if any of them may not be called
     */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!Arrays.stream(addresses).allMatch(reach::allows)) {
            throw new AddressRefused();
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
