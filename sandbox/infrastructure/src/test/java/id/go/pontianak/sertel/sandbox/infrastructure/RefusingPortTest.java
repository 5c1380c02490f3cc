package id.go.pontianak.sertel.sandbox.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.net.ConnectException;
import java.net.Socket;

class RefusingPortTest {

    @Test
    void whoConnectsIsRefusedAndNobodyElseGetsThePort() {
        try (var port = new RefusingPort()) {
            assertThatThrownBy(() -> new Socket(Ports.loopback(), port.number()).close())
                    .isInstanceOf(ConnectException.class);
            assertThat(Ports.isFree(port.number())).isFalse();
        }
    }

    @Test
    void aClosedOneIsGivenBack() {
        var port = new RefusingPort();
        port.close();

        assertThat(Ports.isFree(port.number())).isTrue();
    }
}
