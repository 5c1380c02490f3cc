package id.go.pontianak.sertel.sandbox.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashSet;

class PortsTest {

    @Test
    void aPortInUseIsNamedTogetherWithWhoNeedsIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, Ports.loopback())) {
            assertThatThrownBy(() -> Ports.requireFree("kafka", taken.getLocalPort()))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("kafka")
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void aPortTakenOnAllAddressesIsTakenOnThisOneToo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void severalFreePortsDiffer() {
        assertThat(new HashSet<>(Ports.free(20))).hasSize(20);
    }
}
