package id.go.pontianak.sertel.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.net.UnknownHostException;

class ReachTest {

    private static final Reach STRICT = new Reach(false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
                "169.253.0.1", "172.15.255.255", "172.32.0.0", "192.167.0.1", "192.0.1.1",
                "198.17.0.1", "198.20.0.1", "203.0.112.1", "223.255.255.255", "2606:4700::1111",
                "2a00:1450::1"
            })
    void whatLiesOutsideMayBeCalled(String address) throws UnknownHostException {
        assertThat(STRICT.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "169.254.169.254",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "fe80::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "2002:7f00:1::",
                "64:ff9b::7f00:1",
                "3fff::1",
                "::ffff:169.254.169.254",
                "::127.0.0.1"
            })
    void whatIsNoPlaceOnTheNetworkMayNeverBeCalled(String address) throws UnknownHostException {
        assertThat(new Reach(true, true).allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "fc00::1",
                "fdff::1",
                "::ffff:10.0.0.1"
            })
    void privateNetworksMayBeCalledWhereThatIsAllowed(String address) throws UnknownHostException {
        InetAddress found = InetAddress.getByName(address);

        assertThat(STRICT.allows(found)).isFalse();
        assertThat(new Reach(true, false).allows(found)).isFalse();
        assertThat(new Reach(false, true).allows(found)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "2130706433", "::ffff:127.0.0.1"})
    void thisMachineMayBeCalledWhereThatIsAllowed(String address) throws UnknownHostException {
        InetAddress found = InetAddress.getByName(address);

        assertThat(STRICT.allows(found)).isFalse();
        assertThat(new Reach(false, true).allows(found)).isFalse();
        assertThat(new Reach(true, false).allows(found)).isTrue();
    }
}
