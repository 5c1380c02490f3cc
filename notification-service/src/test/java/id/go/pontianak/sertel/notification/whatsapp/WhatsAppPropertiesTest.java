package id.go.pontianak.sertel.notification.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.platform.external.GuardProperties;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;

class WhatsAppPropertiesTest {

    @Test
    void anAddressWithoutASecretStopsTheStart() {
        assertThatThrownBy(() -> properties(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("app-secret");
    }

    @Test
    void noSecretIsWrittenOut() {
        assertThat(properties("hidden").toString()).doesNotContain("hidden", "bearer", "verify");
    }

    @Test
    void withoutASecretNoSignatureIsRight() {
        assertThat(new WebhookSignature("").isRight(new byte[0], "sha256=")).isFalse();
    }

    private static WhatsAppProperties properties(String secret) {
        return new WhatsAppProperties(
                URI.create("https://graph.test"),
                "v25.0",
                "1055",
                "bearer",
                secret,
                "verify",
                "id",
                Duration.ofMinutes(5),
                GuardProperties.defaults());
    }
}
