package id.go.pontianak.sertel.sandbox.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.Map;

class EnvironmentTest {

    @Test
    void aStandInListensOnLoopbackAloneUnlessToldOtherwise() {
        assertThat(new Environment(Map.of()).address().isLoopbackAddress()).isTrue();
        assertThat(new Environment(Map.of("STAND_IN_ADDRESS", " ")).address().isLoopbackAddress())
                .isTrue();
    }

    @Test
    void inAContainerItListensOnEveryInterface() {
        assertThat(
                        new Environment(Map.of("STAND_IN_ADDRESS", "0.0.0.0"))
                                .address()
                                .isAnyLocalAddress())
                .isTrue();
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Environment(Map.of("STAND_IN_ADDRESS", "not an address"))
                                        .address())
                .withMessageContaining("STAND_IN_ADDRESS");
    }
}
