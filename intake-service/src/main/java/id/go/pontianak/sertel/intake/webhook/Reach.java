package id.go.pontianak.sertel.intake.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Which addresses a webhook may lead to: else whoever registers one could make this service call
 * its neighbours.
 *
 * @param loopback whether this machine may be called
 * @param privateNetworks whether private networks may be
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IANA: IPv4
 *     special-purpose addresses</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry/">IANA: IPv6
 *     special-purpose addresses</a>
 */
record Reach(boolean loopback, boolean privateNetworks) {

    private static final int BYTE = 0xFF;

    /** Whether an address may be called. */
    boolean allows(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return loopback;
        }
        return switch (address) {
            case Inet4Address four -> allows(four.getAddress());
            case Inet6Address six -> allowsLong(six.getAddress());
            default -> false;
        };
    }

    private boolean allows(byte[] address) {
        int first = address[0] & BYTE;
        int second = address[1] & BYTE;
        int third = address[2] & BYTE;
        return switch (first) {
            case 0, 127 -> false;
            case 10 -> privateNetworks;
            case 100 -> (second & 0xC0) != 64 || privateNetworks;
            case 169 -> second != 254;
            case 172 -> (second & 0xF0) != 16 || privateNetworks;
            case 192 ->
                    second == 168
                            ? privateNetworks
                            : !(second == 0 && (third == 0 || third == 2))
                                    && !(second == 88 && third == 99);
            case 198 -> (second & 0xFE) != 18 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Of the global ones, those that carry an address of version 4 are not looked into. */
    private boolean allowsLong(byte[] address) {
        int first = ((address[0] & BYTE) << 8) | (address[1] & BYTE);
        int second = ((address[2] & BYTE) << 8) | (address[3] & BYTE);
        if ((first & 0xFE00) == 0xFC00) {
            return privateNetworks;
        }
        boolean global = (first & 0xE000) == 0x2000;
        boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0DB8);
        boolean tunnel = first == 0x2002;
        boolean documentation = first == 0x3FFF && second < 0x1000;
        return global && !special && !tunnel && !documentation;
    }
}
